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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script that starts the launcher, in a project that is built but not trained. Its JVM prints
 * what it is called with; a training ends as the test says, {@code up} with its input.
 */
class ScriptTest {

  private static final String JVM =
      """
      #!/usr/bin/env bash
      echo "$@"
      [ "${@: -1}" != train ] || exit "$TRAINING_ENDS_WITH"
      [ "${@: -1}" != up ] || read -r end || exit 0
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
    for (var file : List.of("council", "usage.txt")) {
      Files.copy(Path.of(file), project.resolve("deploy/local").resolve(file));
    }
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
  void a_file_is_found_by_any_name_whatever_the_language_of_the_machine() throws Exception {
    write(
        "jdk/bin/java",
        "exec %s/bin/java -XshowSettings:properties \"$@\" -version 2>&1"
            .formatted(System.getProperty("java.home")));

    assertThat(run("token").inputReader().readAllAsString())
        .contains("sun.jnu.encoding = UTF-8", "stdout.encoding = UTF-8");
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

  @Test
  void while_another_command_builds_or_trains_it_waits_and_says_so() throws Exception {
    var other = anotherThatBuilds();

    var play = play(0);

    assertThat(play.errorReader().readLine()).startsWith("Another command is building or training");
    assertThat(play.isAlive()).isTrue();
    other.getOutputStream().close();
    assertThat(play.waitFor()).isZero();
    assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
  }

  @Nested
  class While_a_suite_is_up {

    private Process launcher;

    @BeforeEach
    void up() throws IOException {
      Files.setLastModifiedTime(
          write("platform/runtime/src/main/Saved.java", ""),
          FileTime.from(Instant.now().plusSeconds(1)));
      launcher =
          new ProcessBuilder("sh", "-c", "read -r end; exit", Council.class.getName(), "up")
              .start();
      write("home/running.properties", "launcher=%d@1".formatted(launcher.pid()));
    }

    @AfterEach
    void end() {
      launcher.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "record"})
    void it_is_used_as_it_is(String command) throws Exception {
      var used = run(command);

      assertThat(used.waitFor()).isZero();
      assertThat(used.inputReader().readAllAsString()).endsWith(command + "\n");
      assertThat(used.errorReader().readAllLines())
          .singleElement()
          .asString()
          .startsWith("Sources are younger than what is up");
    }

    @Test
    void nothing_is_made_anew_under_who_came_to_it_and_outlasts_it() throws Exception {
      write("jdk/bin/java", "#!/usr/bin/env bash\necho came\nread -r end || exit 0\n");
      var play = play(0);
      assertThat(play.inputReader().readLine()).isEqualTo("came");
      Files.delete(project.resolve("home/running.properties"));

      var refused = run("up");

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.errorReader().readAllAsString()).startsWith("Sources are younger");
      play.getOutputStream().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "train"})
    void nothing_of_it_is_made_anew(String command) throws Exception {
      var refused = run(command);

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.errorReader().readAllAsString()).contains("`council down` ends it");
    }

    @Test
    void nothing_is_made_anew_by_who_waited_until_it_was_started() throws Exception {
      var state = project.resolve("home/running.properties");
      var soon = Files.move(state, project.resolve("home/soon"));
      var other = anotherThatBuilds();
      var play = play(0);
      assertThat(play.errorReader().readLine()).startsWith("Another command is building");

      Files.move(soon, state);
      other.getOutputStream().close();

      assertThat(play.waitFor()).isZero();
      assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
      assertThat(play.errorReader().readAllAsString()).isEmpty();
    }

    @Test
    void another_program_that_has_the_id_of_a_launcher_is_none() throws Exception {
      write("home/running.properties", "launcher=%d@1".formatted(ProcessHandle.current().pid()));
      assertThat(write("mvnw", MAVEN).toFile().setExecutable(true)).isTrue();

      assertThat(builds()).isTrue();
    }
  }

  @Nested
  class While_a_suite_of_another_home_runs_what_is_built {

    private Process other;

    @BeforeEach
    void up() throws Exception {
      var script = script("up");
      script.environment().put("COUNCIL_HOME", project.resolve("other").toString());
      script.environment().put("COUNCIL_TRAIN", "never");
      other = script.start();
      assertThat(other.inputReader().readLine()).endsWith("up");
    }

    @AfterEach
    void end() {
      other.destroy();
    }

    private void saved() throws IOException {
      Files.setLastModifiedTime(
          write("platform/runtime/src/main/Saved.java", ""),
          FileTime.from(Instant.now().plusSeconds(1)));
      assertThat(write("mvnw", MAVEN).toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "play", "record", "build"})
    void nothing_is_built(String command) throws Exception {
      saved();
      var refused = run(command);
      refused.getOutputStream().close();

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.inputReader().readAllAsString()).isEmpty();
      assertThat(refused.errorReader().readAllLines())
          .singleElement()
          .asString()
          .startsWith("Sources are younger than what is built")
          .contains("another COUNCIL_HOME", "`council down`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "train"})
    void nothing_is_trained(String command) throws Exception {
      var refused = run(command);

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.inputReader().readAllAsString()).isEmpty();
      assertThat(refused.errorReader().readAllAsString()).startsWith("Nothing is trained");
    }

    @Test
    void what_is_built_is_run_beside_it_without_a_training() throws Exception {
      var play = play(0);

      assertThat(play.waitFor()).isZero();
      assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
      assertThat(play.errorReader().readAllAsString()).isEmpty();
    }

    @Test
    void it_is_built_again_once_that_suite_has_ended() throws Exception {
      saved();
      other.getOutputStream().close();
      assertThat(other.waitFor()).isZero();

      assertThat(builds()).isTrue();
    }
  }

  /** To a user who may read it all, and write none of it. */
  @Nested
  class Where_nothing_can_be_written {

    @Test
    void what_is_built_is_run_without_caches() throws Exception {
      mayWrite("-");

      var play = asReader("play").start();

      assertThat(play.waitFor()).isZero();
      assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
      assertThat(play.errorReader().readAllAsString())
          .isEqualTo("The services start without caches.\n");
    }

    @Test
    void so_it_is_where_only_the_locks_are_of_another_user() throws Exception {
      write("deploy/local/target/lock", "");
      write("deploy/local/target/in-use", "");
      mayWrite("-");
      chmod("a+w", project.resolve("deploy/local/target").toString());

      assertThat(asReader("play").start().waitFor()).isZero();
    }

    @Test
    void who_would_train_is_refused() throws Exception {
      mayWrite("-");

      assertThat(asReader("build").start().waitFor()).isEqualTo(2);
    }

    @Test
    void nothing_is_built_under_what_is_run_there() throws Exception {
      write("deploy/local/target/in-use", "");
      mayWrite("-");
      var up = asReader("up").start();
      assertThat(up.inputReader().readLine()).endsWith("up");
      mayWrite("+");
      Files.setLastModifiedTime(
          write("platform/runtime/src/main/Saved.java", ""),
          FileTime.from(Instant.now().plusSeconds(1)));

      var refused = run("play");

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.errorReader().readAllAsString()).contains("another COUNCIL_HOME");
      up.destroy();
    }

    private void mayWrite(String sign) throws Exception {
      chmod("-R", "a+rX,u%sw,go-w".formatted(sign), project.toString());
    }

    private void chmod(String... words) throws Exception {
      var command = new ArrayList<>(List.of("chmod"));
      command.addAll(List.of(words));
      assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    /** Root may write whatever it is told: nobody does it then. */
    private ProcessBuilder asReader(String command) {
      var script = script(command);
      if (System.getProperty("user.name").equals("root")) {
        script
            .command()
            .addAll(
                0, List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));
      }
      return script;
    }
  }

  @Nested
  class Where_nothing_was_built {

    @BeforeEach
    void nothing() throws IOException {
      Files.delete(project.resolve(LAUNCHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "play --help"})
    void how_it_is_used_is_told(String words) throws Exception {
      var help = words.isEmpty() ? run() : run(words.split(" "));

      assertThat(help.waitFor()).isZero();
      assertThat(help.inputReader().readAllAsString()).contains("council play [--fresh]");
      assertThat(help.errorReader().readAllAsString()).isEmpty();
    }

    @Test
    void what_is_no_command_is_told_beside_the_output() throws Exception {
      var typo = run("plya");

      assertThat(typo.waitFor()).isEqualTo(2);
      assertThat(typo.inputReader().readAllAsString()).isEmpty();
      assertThat(typo.errorReader().readAllAsString())
          .contains("There is no command plya.", "council play [--fresh]");
    }

    @Test
    void what_another_command_has_built_meanwhile_is_not_built_again() throws Exception {
      var other = anotherThatBuilds();
      var token = run("token");
      assertThat(token.errorReader().readLine()).startsWith("Another command is building");

      write(LAUNCHER, "");
      other.getOutputStream().close();

      assertThat(token.waitFor()).isZero();
      assertThat(token.inputReader().readAllAsString()).endsWith("token\n");
      assertThat(token.errorReader().readAllAsString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"status, 1", "down, 0"})
    void nothing_is_up(String command, int code) throws Exception {
      var told = run(command);

      assertThat(told.waitFor()).isEqualTo(code);
      assertThat(told.inputReader().readAllAsString()).startsWith("Nothing is up.");
      assertThat(told.errorReader().readAllAsString()).isEmpty();
    }
  }

  /** A command that builds or trains until its input ends. */
  private Process anotherThatBuilds() throws IOException {
    var lock = project.resolve("deploy/local/target/lock").toString();
    var other = new ProcessBuilder("flock", lock, "sh", "-c", "echo held; read -r end").start();
    assertThat(other.inputReader().readLine()).isEqualTo("held");
    return other;
  }

  private boolean builds() throws Exception {
    var play = play(0);
    assertThat(play.waitFor()).isZero();
    return play.errorReader().readAllAsString().contains("Building the suite");
  }

  private Process play(int endOfTraining) throws IOException {
    var script = script("play");
    script.environment().put("TRAINING_ENDS_WITH", String.valueOf(endOfTraining));
    return script.start();
  }

  private Process run(String... words) throws IOException {
    return script(words).start();
  }

  private ProcessBuilder script(String... words) {
    var command =
        new ArrayList<>(List.of("bash", project.resolve("deploy/local/council").toString()));
    command.addAll(List.of(words));
    var script = new ProcessBuilder(command);
    script.environment().keySet().removeAll(Set.of("COUNCIL_TRAIN", "LANG", "LC_ALL", "LC_CTYPE"));
    script.environment().put("COUNCIL_HOME", project.resolve("home").toString());
    return script;
  }

  private Path write(String name, String text) throws IOException {
    var file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
