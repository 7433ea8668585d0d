package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;

/**
 * The way from a rule to its test and to its row in a README, held whole by the id: the rule {@code
 * abc-07} is tested by the nested class {@code Abc_07_what_it_says} and stands in the row that
 * begins with {@code | `abc-07` |}.
 */
public final class RuleChain {

  private final List<String> ids;

  private RuleChain(List<String> ids) {
    this.ids = ids;
  }

  /** The chain of these rules, by their ids in their order. */
  public static RuleChain of(List<String> ids) {
    return new RuleChain(List.copyOf(ids));
  }

  /** Fails unless each rule has one nested class, and no other rule has. */
  public RuleChain isTestedBy(Class<?> test) {
    List<String> tested =
        Arrays.stream(test.getDeclaredClasses())
            .filter(nested -> nested.isAnnotationPresent(Nested.class))
            .map(nested -> idIn(nested.getSimpleName()))
            .toList();
    assertThat(tested).containsExactlyInAnyOrderElementsOf(ids);
    return this;
  }

  /** Fails unless the page has one row for each rule, in their order, and for no other. */
  public RuleChain isListedIn(Path page) {
    String prefix = "| `" + ids.getFirst().substring(0, ids.getFirst().indexOf('-') + 1);
    List<String> listed =
        linesOf(page).stream()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(listed).containsExactlyElementsOf(ids);
    return this;
  }

  /** {@code abc-07} of {@code Abc_07_what_it_says}. */
  private static String idIn(String name) {
    String[] words = name.split("_", 3);
    return words.length < 2 ? name : words[0].toLowerCase(Locale.ROOT) + "-" + words[1];
  }

  private static List<String> linesOf(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
