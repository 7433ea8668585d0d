package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.council.backing.Topics;

/**
 * Fixture: a project that is built but not trained, and the script that starts the launcher in it.
 * Its JVM prints what it is called with; a training ends as the test says, {@code up} with its
 * input.
 */
final class BuiltProject {

  static final String LAUNCHER = "deploy/local/target/deploy-local-1.0.0-SNAPSHOT.jar";

  private static final String JVM =
      """
      #!/usr/bin/env bash
      echo "$@"
      [ "${@: -1}" != train ] || exit "$TRAINING_ENDS_WITH"
      [ "${@: -1}" != up ] || read -r end || exit 0
      """;

  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      sleep 0.1
      [ -e saved ] || touch saved platform/runtime/src/main/Saved.java
      sleep 0.1
      touch deploy/local/target/deploy-local-1.0.0-SNAPSHOT.jar *-service/target/quarkus-app/quarkus-run.jar
      """;

  private final Path folder;

  /** Writes it to a folder. */
  BuiltProject(Path folder) throws IOException {
    this.folder = folder;
    write(".mvn/jdk25.sh", "JAVA_HOME=$project/jdk");
    var jvm = write("jdk/bin/java", JVM);
    assertThat(jvm.toFile().setExecutable(true)).isTrue();
    write(LAUNCHER, "");
    write("deploy/local/target/classpath", "lib/a-2.jar:lib/b.jar");
    for (var service : Topics.SERVICES) {
      write(service + "-service/target/quarkus-app/quarkus-run.jar", "");
    }
    for (var file : List.of("council", "usage.txt")) {
      Files.copy(Path.of(file), path("deploy/local").resolve(file));
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    var file = path(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A source is younger now than what is built. */
  void somethingIsSaved() throws IOException {
    Files.setLastModifiedTime(
        write("platform/runtime/src/main/Saved.java", ""),
        FileTime.from(Instant.now().plusSeconds(1)));
  }

  /** It can be built: a Maven builds everything; the first time something is saved meanwhile. */
  void hasMaven() throws IOException {
    assertThat(write("mvnw", MAVEN).toFile().setExecutable(true)).isTrue();
  }

  /** Whether the script builds before it plays. */
  boolean builds() throws Exception {
    var play = play(0);
    assertThat(play.waitFor()).isZero();
    return play.errorReader().readAllAsString().contains("Building the suite");
  }

  /** A command that builds or trains until its input ends. */
  Process anotherThatBuilds() throws IOException {
    var lock = path("deploy/local/target/lock").toString();
    var other = new ProcessBuilder("flock", lock, "sh", "-c", "echo held; read -r end").start();
    assertThat(other.inputReader().readLine()).isEqualTo("held");
    return other;
  }

  Process play(int endOfTraining) throws IOException {
    var script = script("play");
    script.environment().put("TRAINING_ENDS_WITH", String.valueOf(endOfTraining));
    return script.start();
  }

  /**
   * The command has ended well, and the launcher was called with it.
   *
   * @return what was said beside the output
   */
  static String launched(String command, Process ended) throws Exception {
    assertThat(ended.waitFor()).isZero();
    assertThat(ended.inputReader().readAllAsString()).endsWith(command + "\n");
    return ended.errorReader().readAllAsString();
  }

  Process run(String... words) throws IOException {
    return script(words).start();
  }

  ProcessBuilder script(String... words) {
    var command = new ArrayList<>(List.of("bash", path("deploy/local/council").toString()));
    command.addAll(List.of(words));
    var script = new ProcessBuilder(command);
    script.environment().keySet().removeAll(Set.of("COUNCIL_TRAIN", "LANG", "LC_ALL", "LC_CTYPE"));
    script.environment().put("COUNCIL_HOME", path("home").toString());
    return script;
  }
}
