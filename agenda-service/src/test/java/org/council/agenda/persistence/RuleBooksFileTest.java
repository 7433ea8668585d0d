package org.council.agenda.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.RuleBooks;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule books that are shipped, and one that is added. */
class RuleBooksFileTest {

  private final RuleBooks books = RuleBooksFile.books();

  @ParameterizedTest
  @ValueSource(strings = {"itu-council", "itu-conference", "un-general-assembly"})
  void a_body_may_follow_it(String name) {
    assertThat(books.named("rules", name).name()).isEqualTo(name);
  }

  @Test
  void one_that_nobody_knows_is_refused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> books.named("rules", "house-of-cards"))
        .withMessageContaining("un-general-assembly");
  }

  @Test
  void the_Council_knows_its_agenda_and_its_time_plan_by_their_numbers() {
    RuleBook council = books.named("rules", "itu-council");

    assertThat(council.isAgenda("C23", new DocumentSymbol("C23/1(Rev.2)"))).isTrue();
    assertThat(council.isTimePlan("C23", new DocumentSymbol("C23/DT/2"))).isTrue();
    assertThat(council.isAgenda("C23", new DocumentSymbol("C23/2"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "DT/2", "null"})
  void elsewhere_no_document_is_known_by_its_number(String number) {
    DocumentSymbol document = new DocumentSymbol("PP22/" + number);
    RuleBook conference = books.named("rules", "itu-conference");

    assertThat(conference.isAgenda("PP22", document)).isFalse();
    assertThat(conference.isTimePlan("PP22", document)).isFalse();
  }

  @Test
  void one_is_added_without_code(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("rivers.json"),
        """
        {"books": [{"name": "river-assembly", "agendaDocument": "3", "timePlan": null,
          "source": "The assembly of rivers decided so"}]}
        """);

    RuleBooks more =
        new RuleBooks(
            new RuleBookFiles<>(RuleBook.class, RuleBook::name).all(Optional.of(directory)));

    assertThat(more.named("rules", "river-assembly"))
        .satisfies(
            book -> assertThat(book.isAgenda("R27", new DocumentSymbol("R27/3(Rev.1)"))).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"name\": \"Rivers\"", "\"source\": \" \""})
  void one_with_a_fault_is_none(String fault, @TempDir Path directory) throws IOException {
    String key = fault.substring(1, fault.indexOf(':') - 1);
    String right = key.equals("name") ? "\"source\": \"Said\"" : "\"name\": \"rivers\"";
    Files.writeString(
        directory.resolve("rivers.json"),
        "{\"books\": [{%s, %s, \"agendaDocument\": null, \"timePlan\": null}]}"
            .formatted(fault, right));

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(
            () -> new RuleBookFiles<>(RuleBook.class, RuleBook::name).all(Optional.of(directory)))
        .withMessageContaining("rivers.json")
        .withMessageContaining("books[0]: " + key);
  }
}
