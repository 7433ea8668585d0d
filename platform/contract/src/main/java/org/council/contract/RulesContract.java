package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.council.platform.procedure.Rule;
import org.junit.jupiter.api.Test;

/**
 * The rules of procedure of one service as the project's README lists them. A subclass hands over
 * the constants of the service's rule list.
 */
public abstract class RulesContract {

  private static final Path README = Path.of("../README.md");

  private final List<Rule> rules;

  /**
   * @param rules all constants of the service's rule list, in its order
   */
  protected RulesContract(Rule... rules) {
    this.rules = List.of(rules);
  }

  /** An id is public and keeps its meaning: a rule that comes later may be cited before others. */
  @Test
  void the_ids_count_up_and_none_is_left_out_whatever_the_order_of_citing() {
    String prefix = prefix();
    assertThat(rules.stream().map(Rule::id))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, rules.size())
                .mapToObj(number -> "%s-%02d".formatted(prefix, number))
                .toList());
  }

  @Test
  void every_rule_says_where_it_is_written() {
    assertThat(rules).allSatisfy(rule -> assertThat(rule.citation()).isNotBlank());
  }

  @Test
  void the_readme_of_the_project_lists_them_and_no_others() throws IOException {
    String ofThisService = "| `" + prefix() + "-";
    try (Stream<String> lines = Files.lines(README)) {
      assertThat(lines.filter(line -> line.startsWith(ofThisService)))
          .containsExactlyElementsOf(rules.stream().map(RulesContract::row).toList());
    }
  }

  private String prefix() {
    String first = rules.getFirst().id();
    return first.substring(0, first.indexOf('-'));
  }

  private static String row(Rule rule) {
    return "| `%s` | %s |".formatted(rule.id(), rule.text());
  }
}
