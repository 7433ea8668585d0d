package org.council.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.council.local.scenario.ScenarioPlayer;

/**
 * {@code council train}: plays a meeting on a suite of its own, whose programs write at their end
 * what they have read and linked. With these caches later starts, and the first acts after them,
 * are faster.
 */
final class Train {

  private final SuiteSettings settings;
  private final Progress progress;

  Train(SuiteSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  int run() {
    progress.say("Training, for faster starts later: a suite is started ...");
    var home = temporaryHome();
    try {
      var training = settings.inTraining(home);
      var played = new SuiteForACommand(training, silently()).withOwn(Set.of(), this::play);
      if (played == ScenarioPlayer.AS_EXPECTED) {
        requireCaches(training);
      }
      return played;
    } finally {
      home.delete();
    }
  }

  private int play(Suite suite) {
    progress.say("Training: a meeting is played ...");
    var played = ScenarioPlayer.play(settings.shippedScenario(), suite.address(), silence());
    progress.say("Training: the programs end, and write what they have learnt ...");
    return played;
  }

  private static Progress silently() {
    return new Progress(silence());
  }

  private static PrintStream silence() {
    return new PrintStream(OutputStream.nullOutputStream());
  }

  private static void requireCaches(SuiteSettings training) {
    for (var program : training.cached()) {
      if (!Files.exists(training.cache(program))) {
        throw new Trouble(program + " has written no cache");
      }
    }
  }

  private static Home temporaryHome() {
    try {
      return new Home(Files.createTempDirectory("council-training"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
