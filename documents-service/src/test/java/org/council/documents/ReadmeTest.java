package org.council.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.council.documents.domain.Category;
import org.council.documents.domain.DocumentsEvent;
import org.council.documents.domain.DocumentsRule;
import org.council.documents.domain.Flag;
import org.council.documents.persistence.RuleBooksFile;
import org.council.platform.procedure.Announced;
import org.junit.jupiter.api.Test;

/** What the README lists is what the code has. */
class ReadmeTest {

  private final List<String> lines = Files.readAllLines(Path.of("README.md"));

  ReadmeTest() throws IOException {}

  @Test
  void its_rules_are_those_of_the_service_in_their_order() {
    List<String> rows =
        Arrays.stream(DocumentsRule.values())
            .map(rule -> "| `%s` | %s | %s |".formatted(rule.id(), rule.text(), rule.citation()))
            .toList();

    assertThat(lines.stream().filter(line -> line.startsWith("| `doc-"))).isEqualTo(rows);
  }

  /** Whom it names stands there in words. */
  @Test
  void it_says_by_whom_each_rule_book_lets_nothing_be_submitted_and_why() {
    List<String> rows =
        RuleBooksFile.books().all().stream()
            .map(book ->
                "| `%s` | %s | `%s` | %s |"
                    .formatted(
                        book.name(),
                        inWords(book.submitsNothing().value()),
                        book.submitsNothing().standing(),
                        book.submitsNothing().source()))
            .toList();

    assertThat(lines).containsSequence(rows);
  }

  private static String inWords(Set<Category> categories) {
    return categories.isEmpty()
        ? "nobody"
        : categories.stream().sorted().map(ReadmeTest::inWords).collect(joining(", "));
  }

  private static String inWords(Category category) {
    return switch (category) {
      case SECTOR_MEMBER_OBSERVER -> "Sector Member observers";
      case REGIONAL_ORGANIZATION_OBSERVER -> "regional organizations";
      default -> throw new AssertionError(category + " is refused by no rule");
    };
  }

  @Test
  void it_names_every_event_and_every_flag() {
    String readme = String.join("\n", lines);

    for (Class<?> event : DocumentsEvent.class.getPermittedSubclasses()) {
      assertThat(readme).contains("`" + event.getAnnotation(Announced.class).value() + "`");
    }
    for (Flag flag : Flag.values()) {
      assertThat(readme).contains("`" + flag + "`");
    }
  }
}
