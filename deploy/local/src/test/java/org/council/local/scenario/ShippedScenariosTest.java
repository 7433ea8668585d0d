package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void each_can_be_read_and_has_expectations(Path file) {
    Scenario scenario = ScenarioReader.read(file);

    assertThat(scenario.steps()).isNotEmpty();
    assertThat(scenario.head().expect().record()).isNotEmpty();
    assertThat(file.getFileName()).hasToString(scenario.head().scenario() + ".yaml");
  }

  @Test
  void together_they_use_every_act() throws IOException {
    Stream<Class<?>> used =
        shipped().stream()
            .flatMap(file -> ScenarioReader.read(file).steps().stream())
            .map(step -> (Class<?>) step.act().getClass());

    assertThat(used.distinct()).containsAll(allActs(Act.class).toList());
  }

  private static Stream<Class<?>> allActs(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ShippedScenariosTest::allActs)
        : Stream.<Class<?>>of(type).filter(Class::isRecord);
  }
}
