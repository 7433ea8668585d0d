package org.council.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Clubs play by the rule books of games. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowedRuleBooksTest {

  @Inject AgroalDataSource database;

  @Test
  void all_that_are_followed_may_be_there_and_more() {
    assertThatCode(() -> followed("('chess', 'the club')").mustBeAmong(List.of("chess", "go")))
        .doesNotThrowAnyException();
  }

  @Test
  void those_that_are_missing_are_named_with_the_first_who_follow_them() {
    FollowedRuleBooks followed =
        followed("('go', 'Dan'), ('go', 'Ann'), ('go', 'Cid'), ('go', 'Bob'), ('hex', 'Eve')");

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> followed.mustBeAmong(List.of("chess")))
        .withMessageContaining("go is missing, and followed by Ann, Bob, Cid and 1 more; ")
        .withMessageContaining("hex is missing, and followed by Eve.")
        .withMessageContaining("council.rule-books.dir");
  }

  private FollowedRuleBooks followed(String rows) {
    return new FollowedRuleBooks(database, "values " + rows);
  }
}
