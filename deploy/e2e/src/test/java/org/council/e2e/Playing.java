package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.council.local.SuiteAddress;
import org.council.local.scenario.ScenarioPlayer;

/** Plays a scenario and expects everything as the file says. */
public final class Playing {

  private Playing() {}

  public static void asExpected(Path scenario, SuiteAddress suite) {
    asExpected(scenario, suite, _ -> {});
  }

  /**
   * @param onlooker is told each act's number before it is played
   */
  public static void asExpected(Path scenario, SuiteAddress suite, IntConsumer onlooker) {
    var printed = new ByteArrayOutputStream();
    int code =
        new ScenarioPlayer(suite, new PrintStream(printed, true, StandardCharsets.UTF_8))
            .watchedBy(onlooker)
            .play(scenario);
    String output = printed.toString(StandardCharsets.UTF_8);
    assertThat(code).as(output).isEqualTo(ScenarioPlayer.AS_EXPECTED);
    output.lines().filter(Playing::isFigure).forEach(System.out::println);
  }

  private static boolean isFigure(String line) {
    return line.startsWith("Played ") || line.startsWith("From commit to follower");
  }
}
