package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.council.local.Suite;
import org.council.local.scenario.ScenarioPlayer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every scenario that the project ships; those in the folder {@code scenarios} of {@code
 * -Dcouncil.shared=…}; and the file named by {@code -Dcouncil.scenario=…}, from the project's root.
 */
@ExtendWith(OneSuite.class)
class ScenarioIT {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SHIPPED = Path.of("../scenarios");

  /** So many sessions at once: each waits for effects more than it works. */
  private static final Executor PLAYERS =
      Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory());

  @TestFactory
  List<DynamicTest> every_scenario_comes_as_expected(Suite suite, @TempDir Path folder)
      throws IOException {
    List<DynamicTest> plays = new ArrayList<>(plays("", yamlsOf(SHIPPED), suite, folder));
    String shared = System.getProperty("council.shared", "");
    if (shared.isEmpty()) {
      System.out.println("Skipped: shared scenarios (-Dcouncil.shared=<folder> names them)");
    } else {
      plays.addAll(
          plays("S", yamlsOf(PROJECT.resolve(shared).resolve("scenarios")), suite, folder));
    }
    String named = System.getProperty("council.scenario", "");
    if (!named.isEmpty()) {
      plays.addAll(plays("N", List.of(PROJECT.resolve(named)), suite, folder));
    }
    return plays;
  }

  @Test
  void a_meeting_that_stands_is_not_played_again(Suite suite, @TempDir Path folder)
      throws IOException {
    Path scenario = Retold.with("Y", SHIPPED.resolve("valleys-plenary-2.yaml"), folder);
    ScenarioPlayer.play(scenario, suite.address(), new PrintStream(new ByteArrayOutputStream()));

    assertThat(outputOfARefusedPlay(scenario, suite))
        .contains("Meeting PL-2 of V40Y stands already");
  }

  @Test
  void a_session_that_stands_otherwise_is_not_played(Suite suite, @TempDir Path folder)
      throws IOException {
    Path scenario = Retold.with("Z", SHIPPED.resolve("valleys-plenary-2.yaml"), folder);
    ScenarioPlayer.play(scenario, suite.address(), new PrintStream(new ByteArrayOutputStream()));
    Files.writeString(
        scenario,
        Files.readString(scenario)
            .replace("number: 2, workingHours", "number: 3, workingHours")
            .replace("en: Orovia", "en: Elsewhere"));

    assertThat(outputOfARefusedPlay(scenario, suite))
        .contains("Session V40Z stands otherwise", "delegation ORO: `name`", "--fresh");
  }

  private static String outputOfARefusedPlay(Path scenario, Suite suite) {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertThat(ScenarioPlayer.play(scenario, suite.address(), out))
        .isEqualTo(ScenarioPlayer.NOT_PLAYED);
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** Sessions are played side by side, the meetings of one session one after the other. */
  private static List<DynamicTest> plays(
      String suffix, List<Path> files, Suite suite, Path folder) {
    Map<String, CompletableFuture<Void>> latest = new HashMap<>();
    List<DynamicTest> plays = new ArrayList<>();
    for (Path file : files) {
      CompletableFuture<Void> play = begun(suffix, file, suite, folder, latest);
      plays.add(dynamicTest(file.toString(), () -> end(play)));
    }
    return plays;
  }

  /** Begins a play after the latest of its session; one that cannot begin fails alone. */
  private static CompletableFuture<Void> begun(
      String suffix,
      Path file,
      Suite suite,
      Path folder,
      Map<String, CompletableFuture<Void>> latest) {
    try {
      Path retold = Retold.with(suffix, file, Files.createTempDirectory(folder, "retold"));
      CompletableFuture<Void> play =
          latest
              .getOrDefault(Retold.symbolOf(file), CompletableFuture.completedFuture(null))
              .handleAsync((_, _) -> played(retold, suite), PLAYERS);
      latest.put(Retold.symbolOf(file), play);
      return play;
    } catch (IOException | IllegalArgumentException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Void played(Path scenario, Suite suite) {
    Playing.asExpected(scenario, suite.address());
    return null;
  }

  private static void end(CompletableFuture<Void> play) throws Throwable {
    try {
      play.join();
    } catch (CompletionException e) {
      throw e.getCause();
    }
  }

  private static List<Path> yamlsOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
