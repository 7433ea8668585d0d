package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleChainTest {

  @TempDir private Path folder;

  static class Tested {

    @Nested
    class Lan_01_the_light_burns {}

    @Nested
    class Lan_02_nobody_blows_it_out {}
  }

  @Test
  void a_whole_chain_holds() throws IOException {
    RuleChain.of(List.of("lan-01", "lan-02"))
        .isTestedBy(Tested.class)
        .isListedIn(page("| `lan-01` | It burns. |", "text", "| `lan-02` | Nobody. |"));
  }

  @Test
  void a_rule_without_a_test_breaks_it() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01")).isTestedBy(Tested.class));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> RuleChain.of(List.of("lan-01", "lan-02", "lan-03")).isTestedBy(Tested.class));
  }

  @Test
  void a_rule_without_a_row_or_in_another_order_breaks_it() throws IOException {
    Path page = page("| `lan-02` | Nobody. |", "| `lan-01` | It burns. |");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01", "lan-02")).isListedIn(page));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01")).isListedIn(page));
  }

  private Path page(String... lines) throws IOException {
    return Files.write(folder.resolve("README.md"), List.of(lines));
  }
}
