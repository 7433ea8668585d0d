package org.council.faults.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.council.local.SuiteAddress;
import org.council.local.scenario.ScenarioPlayer;

/** Sets the stage of a session as a scenario does: roster, meeting, an item that is open. */
final class Stage {

  private Stage() {}

  static void set(String session, SuiteAddress suite) {
    try {
      Path scenario = Files.createTempFile("stage", ".yaml");
      Files.writeString(scenario, text().replace("SESSION", session));
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      int code =
          ScenarioPlayer.play(
              scenario, suite, new PrintStream(printed, true, StandardCharsets.UTF_8));
      Files.delete(scenario);
      if (code != ScenarioPlayer.AS_EXPECTED) {
        throw new AssertionError("The stage is not set: " + printed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() throws IOException {
    try (InputStream file = Stage.class.getResourceAsStream("/faults/stage.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
