package org.council.agenda.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.RuleBook;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBookFiles;
import org.council.platform.rulebook.RuleBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule books that are shipped, and one that is added. */
class RuleBooksFileTest {

  private final RuleBooks<RuleBook> books = RuleBooksFile.books();

  @Test
  void three_are_shipped() {
    assertThat(books.all())
        .extracting(RuleBook::name)
        .containsExactly("itu-council", "itu-conference", "un-general-assembly");
  }

  @Test
  void the_Council_knows_its_agenda_and_its_time_plan_by_their_numbers() {
    RuleBook council = books.followed("itu-council");

    assertThat(council.isAgenda("C23", new DocumentSymbol("C23/1(Rev.2)"))).isTrue();
    assertThat(council.isTimePlan("C23", new DocumentSymbol("C23/DT/2"))).isTrue();
    assertThat(council.isAgenda("C23", new DocumentSymbol("C23/2"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "DT/2", "null"})
  void elsewhere_no_document_is_known_by_its_number(String number) {
    DocumentSymbol document = new DocumentSymbol("PP22/" + number);
    RuleBook conference = books.followed("itu-conference");

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

    assertThat(allWith(directory))
        .filteredOn(book -> book.name().equals("river-assembly"))
        .singleElement()
        .satisfies(
            book -> assertThat(book.isAgenda("R27", new DocumentSymbol("R27/3(Rev.1)"))).isTrue());
  }

  @Test
  void one_that_says_not_where_it_is_written_is_none(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("rivers.json"),
        """
        {"books": [{"name": "river-assembly", "agendaDocument": null, "timePlan": null,
          "source": " "}]}
        """);

    assertThatExceptionOfType(RuleBookFault.class)
        .isThrownBy(() -> allWith(directory))
        .withMessageContaining("rivers.json")
        .withMessageContaining("books[0]: source");
  }

  private static List<RuleBook> allWith(Path directory) {
    return new RuleBookFiles<>(RuleBook.class, RuleBook::name).all(Optional.of(directory));
  }
}
