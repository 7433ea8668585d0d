package org.council.speakers.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.council.platform.procedure.Provision.Standing;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.speakers.domain.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule book combines rules that there are, and says no more than its source. */
class RuleBookFaultsTest {

  private static final String NO_FLOOR =
      "\"SECTOR_MEMBER_OBSERVER\", \"REGIONAL_ORGANIZATION_OBSERVER\"";

  private final String shipped = shipped();

  @ParameterizedTest
  @ValueSource(strings = {"MEMBER_STATE_OBSERVER", "COUNCIL_MEMBER_STATE"})
  void whom_no_rule_leaves_without_the_floor_has_it(String category) {
    mustNotBeRead(
        shipped.replace(NO_FLOOR, "\"%s\"".formatted(category)),
        "books[0]: withoutFloor names another category than"
            + " [SECTOR_MEMBER_OBSERVER, REGIONAL_ORGANIZATION_OBSERVER]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROCEDURAL_MOTIONS", "RIGHTS_OF_REPLY"})
  void a_point_of_order_comes_before_everything_else(String other) {
    String changed =
        shipped
            .replace("\"POINTS_OF_ORDER\"", "\"X\"")
            .replace("\"%s\"".formatted(other), "\"POINTS_OF_ORDER\"")
            .replace("\"X\"", "\"%s\"".formatted(other));

    mustNotBeRead(changed, "books[0]: orderOfSpeakers has POINTS_OF_ORDER behind something else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"SECTOR_MEMBER_OBSERVER\"]", "[" + NO_FLOOR + "]"})
  void those_whom_a_rule_leaves_without_it_may_be_any_of_two(String categories) {
    String changed = shipped.replace("[" + NO_FLOOR + "]", categories);

    assertThat(read(changed)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu-conference", "un-general-assembly"})
  void that_none_replies_before_the_closing_is_inferred(String ruleBook) {
    RuleBook book = RuleBooksFile.books().followed(ruleBook);

    assertThat(book.repliesAfterClosing().standing()).isEqualTo(Standing.UNVERIFIED);
    assertThat(book.repliesAfterClosing().source()).contains("is inferred");
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu-council", "itu-conference", "un-general-assembly"})
  void the_source_of_the_order_says_which_part_is_which(String ruleBook) {
    RuleBook book = RuleBooksFile.books().followed(ruleBook);

    assertThat(book.orderOfSpeakers().source())
        .containsIgnoringCase("points of order first")
        .contains("replies last: inferred", "who asked first:");
  }

  private static void mustNotBeRead(String json, String fault) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(RuleBookFault.class)
        .hasMessageContaining(fault);
  }

  private static List<RuleBook> read(String json) {
    return new RuleBookFiles<>(RuleBook.class, RuleBook::name)
        .read("rule-books.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static String shipped() {
    try (InputStream json = RuleBooksFile.class.getResourceAsStream("/rule-books.json")) {
      return new String(json.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
