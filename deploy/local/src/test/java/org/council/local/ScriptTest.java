package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.council.backing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts the launcher, in a project that is built but not trained. Its JVM prints
 * what it is called with; a training ends as the test says.
 */
class ScriptTest {

  private static final String JVM =
      """
      #!/usr/bin/env bash
      echo "$@"
      [ "${@: -1}" != train ] || exit "$TRAINING_ENDS_WITH"
      """;

  private static final String LAUNCHER = "deploy/local/target/deploy-local-1.0.0-SNAPSHOT.jar";

  /** Builds everything; the first time something is saved meanwhile. */
  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      sleep 0.1
      [ -e saved ] || touch saved platform/runtime/src/main/Saved.java
      sleep 0.1
      touch deploy/local/target/deploy-local-1.0.0-SNAPSHOT.jar *-service/target/quarkus-app/quarkus-run.jar
      """;

  @TempDir private Path project;

  @BeforeEach
  void built() throws IOException {
    write(".mvn/jdk25.sh", "JAVA_HOME=$project/jdk");
    var jvm = write("jdk/bin/java", JVM);
    assertThat(jvm.toFile().setExecutable(true)).isTrue();
    write(LAUNCHER, "");
    for (var service : Topics.SERVICES) {
      write(service + "-service/target/quarkus-app/quarkus-run.jar", "");
    }
    Files.copy(Path.of("council"), project.resolve("deploy/local/council"));
  }

  @Test
  void ctrl_c_in_a_training_ends_it_all() throws Exception {
    var play = play(130);

    assertThat(play.waitFor()).isEqualTo(130);
    assertThat(play.inputReader().readAllAsString()).isEmpty();
    assertThat(play.errorReader().readAllAsString()).endsWith("train\n");
  }

  @Test
  void a_training_that_fails_is_told_and_keeps_nobody_from_playing() throws Exception {
    var play = play(1);

    assertThat(play.waitFor()).isZero();
    assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
    assertThat(play.errorReader().readAllAsString())
        .endsWith("The services start without caches.\n");
  }

  @Test
  void what_is_printed_is_utf_8_whatever_the_language_of_the_machine() throws Exception {
    assertThat(play(0).inputReader().readAllAsString())
        .contains("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
  }

  @Test
  void what_is_saved_while_it_builds_is_built_the_next_time() throws Exception {
    write("platform/runtime/src/main/Old.java", "");
    assertThat(write("mvnw", MAVEN).toFile().setExecutable(true)).isTrue();
    Files.delete(project.resolve(LAUNCHER));

    assertThat(builds()).isTrue();
    assertThat(builds()).isTrue();
    assertThat(builds()).isFalse();
  }

  private boolean builds() throws Exception {
    var play = play(0);
    assertThat(play.waitFor()).isZero();
    return play.errorReader().readAllAsString().contains("Building the suite");
  }

  private Process play(int endOfTraining) throws IOException {
    var script =
        new ProcessBuilder("bash", project.resolve("deploy/local/council").toString(), "play");
    script.environment().remove("COUNCIL_TRAIN");
    script.environment().put("TRAINING_ENDS_WITH", String.valueOf(endOfTraining));
    return script.start();
  }

  private Path write(String name, String text) throws IOException {
    var file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
