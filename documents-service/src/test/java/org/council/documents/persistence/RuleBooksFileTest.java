package org.council.documents.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.council.documents.domain.Category;
import org.council.documents.domain.RuleBook;
import org.council.platform.rulebook.RuleBookFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule books that are shipped, and one that is added. */
class RuleBooksFileTest {

  @Test
  void three_are_shipped() {
    assertThat(RuleBooksFile.books().all())
        .extracting(RuleBook::name)
        .containsExactly("itu-council", "itu-conference", "un-general-assembly");
  }

  @Test
  void one_that_is_added_says_who_submits_nothing() {
    RuleBook rivers =
        read(
            ", \"submitsNothing\": {\"value\": [\"SECTOR_MEMBER_OBSERVER\"], \"standing\": \"VERIFIED\","
                + " \"source\": \"Rule 7\"}");

    assertThat(rivers.submitsNothing().value()).containsExactly(Category.SECTOR_MEMBER_OBSERVER);
    assertThat(rivers.submitsNothing().source()).isEqualTo("Rule 7");
  }

  /** Files that were added before there was the provision are read on, and mean what they meant. */
  @Test
  void one_that_does_not_say_it_is_read_as_before() {
    assertThat(read("").submitsNothing()).isEqualTo(RuleBook.SUBMITS_NOTHING_WHERE_UNSAID);
    assertThat(read("").submitsNothing().value())
        .containsExactlyInAnyOrder(
            Category.SECTOR_MEMBER_OBSERVER, Category.REGIONAL_ORGANIZATION_OBSERVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"value\": null, \"standing\": \"NO_SOURCE\", \"source\": \"None\"}",
        "{\"value\": [], \"standing\": \"NO_SOURCE\", \"source\": \"\"}",
        "{\"value\": [\"OTHER\"], \"standing\": \"NO_SOURCE\", \"source\": \"None\"}",
        "{\"value\": [\"ACADEMIA\"], \"standing\": \"NO_SOURCE\", \"source\": \"None\"}",
      })
  void one_that_says_it_amiss_is_none(String provision) {
    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> read(", \"submitsNothing\": " + provision))
        .withMessageContaining("mine.json")
        .withMessageContaining("submitsNothing");
  }

  private static RuleBook read(String more) {
    String json =
        "{\"books\": [{\"name\": \"river-assembly\", \"orderOfBusiness\": {}, \"series\": {},"
            + " \"source\": \"Said\"%s}]}".formatted(more);
    List<RuleBook> books =
        RuleBooksFile.FILES.read("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    return books.getFirst();
  }
}
