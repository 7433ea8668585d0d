package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChainTest {

  @TempDir private Path folder;

  @Test
  void a_whole_chain_holds() throws IOException {
    RuleChain.of(List.of("lan-01", "lan-02"))
        .isTestedIn(tests("Lan02NobodyBlowsItOutTest.java", "Lan01LightBurnsTest.java"))
        .isListedIn(page("| `lan-01` | It burns. |", "text", "| `lan-02` | Nobody. |"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lan02Burns.java", "Lan03BurnsTest.java", "Lan01BurnsTooTest.java"})
  void a_rule_without_a_test_or_a_test_without_a_rule_breaks_it(String other) throws IOException {
    Path tests = tests("Lan01LightBurnsTest.java", other);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01", "lan-02")).isTestedIn(tests));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01")).isTestedIn(tests));
  }

  @Test
  void a_rule_without_a_row_or_in_another_order_breaks_it() throws IOException {
    Path page = page("| `lan-02` | Nobody. |", "| `lan-01` | It burns. |");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01", "lan-02")).isListedIn(page));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleChain.of(List.of("lan-01")).isListedIn(page));
  }

  private Path tests(String... names) throws IOException {
    Path tests = Files.createDirectory(folder.resolve("rules"));
    for (String name : names) {
      Files.createFile(tests.resolve(name));
    }
    return tests;
  }

  private Path page(String... lines) throws IOException {
    return Files.write(folder.resolve("README.md"), List.of(lines));
  }
}
