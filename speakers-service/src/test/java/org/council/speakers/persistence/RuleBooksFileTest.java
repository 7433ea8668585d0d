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
import org.council.speakers.domain.rules.Precedence;
import org.council.speakers.domain.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule books that are shipped, and what is no rule book. */
class RuleBooksFileTest {

  private String shipped;

  @BeforeEach
  void read() throws IOException {
    try (InputStream json = RuleBooksFile.class.getResourceAsStream("/rule-books.json")) {
      shipped = new String(json.readAllBytes(), UTF_8);
    }
  }

  @Test
  void three_are_shipped() {
    assertThat(RuleBooksFile.books().all())
        .extracting(RuleBook::name)
        .containsExactly("itu-council", "itu-conference", "un-general-assembly");
  }

  @Test
  void the_Council_is_as_its_Chair_recalled_it() {
    RuleBook council = RuleBooksFile.books().followed("itu-council");

    assertThat(council.orderOfSpeakers().value())
        .containsExactly(
            Precedence.POINTS_OF_ORDER,
            Precedence.PROCEDURAL_MOTIONS,
            Precedence.RIGHTS_OF_REPLY,
            Precedence.INTRODUCTIONS,
            Precedence.COUNCILLORS_INTRODUCE,
            Precedence.COUNCILLORS_SPEAK,
            Precedence.IN_THE_ROOM,
            Precedence.FIRST_COME);
    assertThat(council.orderOfSpeakers().standing()).isEqualTo(Standing.UNVERIFIED);
    assertThat(council.withoutFloor().standing()).isEqualTo(Standing.NO_SOURCE);
    assertThat(council.observersSpeakOnce().value()).isTrue();
    assertThat(council.noticeByObservers().value()).isTrue();
    assertThat(council.observerCapSeconds().value()).isEqualTo(300);
    assertThat(council.motionsInForce().value()).isEmpty();
    assertThat(council.motionsInForce().standing()).isEqualTo(Standing.UNVERIFIED);
    assertThat(council.motionsWithoutName().value()).isFalse();
    assertThat(council.motionsWithoutName().standing()).isEqualTo(Standing.UNVERIFIED);
    assertThat(council.rulingsAreAppealed().value()).isFalse();
    assertThat(council.rulingsAreAppealed().standing()).isEqualTo(Standing.UNVERIFIED);
    assertThat(council.rightsOfReply().value()).isNull();
  }

  @Test
  void one_is_added_without_code() {
    assertThat(read(shipped.replace("un-general-assembly", "village-assembly")))
        .filteredOn(book -> book.name().equals("village-assembly"))
        .singleElement()
        .satisfies(book -> assertThat(book.rightsOfReply().value()).containsExactly(600, 300));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a key that is not known    | \"title\"                  | \"titel\"",
        "a value that is left out   | \"source\": \"None was found\" | \"sauce\": \"\"",
        "a source that is left out  | None was found             | ` `",
        "a standing that is none    | NO_SOURCE                  | SOMEHOW",
        "a reason that is none      | \"IN_THE_ROOM\"            | \"BY_BEAUTY\"",
        "a reason named twice       | \"IN_THE_ROOM\"            | \"INTRODUCTIONS\"",
        "an order that is not total | \"FIRST_COME\"             | \"MOTIONS_IN_THEIR_ORDER\"",
        "a name that is none        | un-general-assembly        | UN General Assembly",
        "a limit below one second   | \"value\": 300             | \"value\": 0",
        "a reply below one second   | 600                        | 0",
        "a value that must stand    | \"value\": true            | \"value\": null"
      })
  void what_is_no_rule_book_is_refused(String fault, String right, String wrong) {
    String broken = shipped.replace(right, wrong);

    assertThat(broken).as(fault).isNotEqualTo(shipped);
    assertThatThrownBy(() -> read(broken)).as(fault).isInstanceOf(RuleBookFault.class);
  }

  @Test
  void a_fault_names_the_provision() {
    assertThatThrownBy(() -> read(shipped.replace("\"value\": 300", "\"value\": 0")))
        .hasMessageContaining("books[0]: observerCapSeconds is below 1");
    assertThatThrownBy(() -> read(shipped.replace("\"IN_THE_ROOM\"", "\"BY_BEAUTY\"")))
        .hasMessageContaining("books[0].orderOfSpeakers.value[6]");
  }

  private static List<RuleBook> read(String json) {
    return new RuleBookFiles<>(RuleBook.class, RuleBook::name)
        .read("rule-books.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
