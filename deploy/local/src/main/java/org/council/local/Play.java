package org.council.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.council.local.scenario.ScenarioPlayer;

/** {@code council play}: plays a scenario on the suite that is up, or on one for the occasion. */
final class Play {

  private final SuiteForACommand suite;

  Play(SuiteForACommand suite) {
    this.suite = suite;
  }

  /**
   * @return 0 when everything was as expected
   */
  int run(CommandLine line) {
    var file = file(line);
    if (!ScenarioPlayer.canRead(file, System.out)) {
      return ScenarioPlayer.NOT_PLAYED;
    }
    return line.has("--fresh")
        ? suite.withEmpty(empty -> ScenarioPlayer.play(file, empty.address(), System.out))
        : suite.with(address -> ScenarioPlayer.play(file, address, System.out));
  }

  private Path file(CommandLine line) {
    var file =
        line.arguments().isEmpty()
            ? suite.settings().shippedScenario()
            : Path.of(line.arguments().getFirst());
    if (!Files.isReadable(file)) {
      throw new Trouble("There is no file " + file.toAbsolutePath().normalize());
    }
    return file;
  }
}
