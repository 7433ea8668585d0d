package org.council.minutes.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The records of whole meetings: of the scenarios that the project ships, and of those in the
 * folder that the property {@code council.shared} names.
 */
class ScenarioRecordsTest {

  private static final Path SHIPPED = Path.of("..", "deploy", "scenarios");

  @TestFactory
  List<DynamicTest> the_record_is_the_expected_one_in_whichever_order_its_facts_arrive()
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>(testsOf(SHIPPED));
    assertThat(tests).isNotEmpty();
    String shared = System.getProperty("council.shared", "");
    if (shared.isEmpty()) {
      System.out.println("Shared scenarios are skipped; name their folder by -Dcouncil.shared=…");
    } else {
      tests.addAll(testsOf(Path.of(shared, "scenarios")));
    }
    return tests;
  }

  private static List<DynamicTest> testsOf(Path folder) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        ScenarioFile.expected(file)
            .forEach((what, expected) ->
                tests.add(dynamicTest(file + " " + what, () -> check(file, what, expected))));
      }
    }
    return tests;
  }

  private static void check(Path scenario, String what, String file) throws IOException {
    Story story = ScenarioFile.read(scenario);
    story.told(shuffled(story.told()));
    story.told(shuffled(story.told()));
    String expected = Files.readString(scenario.resolveSibling(file), UTF_8);
    if (what.endsWith("Lines")) {
      assertThat(story.lines(what.replace("Lines", ""))).containsAll(expected.lines().toList());
    } else {
      assertThat(story.text(what)).isEqualTo(expected);
    }
  }

  private static List<Told> shuffled(List<Told> told) {
    List<Told> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, new Random(1));
    return shuffled;
  }
}
