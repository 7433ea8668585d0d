package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When the script builds and trains, when it waits for another command, and when it leaves what is
 * built as it is, for a suite runs it.
 */
class ScriptBuildsTest {

  private final BuiltProject project;

  ScriptBuildsTest(@TempDir Path folder) throws IOException {
    project = new BuiltProject(folder);
  }

  @Test
  void what_is_saved_while_it_builds_is_built_the_next_time() throws Exception {
    project.write("platform/runtime/src/main/Old.java", "");
    project.hasMaven();
    Files.delete(project.path(BuiltProject.LAUNCHER));

    assertThat(project.builds()).isTrue();
    assertThat(project.builds()).isTrue();
    assertThat(project.builds()).isFalse();
  }

  @Test
  void a_library_that_an_earlier_build_left_beside_a_newer_one_is_not_taken() throws Exception {
    project.write("deploy/local/target/lib/a-1.jar", "");

    var play = project.play(0);

    assertThat(play.waitFor()).isZero();
    assertThat(play.inputReader().readAllAsString())
        .contains(
            " -cp %s:%s:%s org.council.local.Council play\n"
                .formatted(
                    project.path(BuiltProject.LAUNCHER),
                    project.path("deploy/local/target/lib/a-2.jar"),
                    project.path("deploy/local/target/lib/b.jar")));
  }

  @Test
  void while_another_command_builds_or_trains_it_waits_and_says_so() throws Exception {
    var other = project.anotherThatBuilds();

    var play = project.play(0);

    assertThat(play.errorReader().readLine()).startsWith("Another command is building or training");
    assertThat(play.isAlive()).isTrue();
    other.getOutputStream().close();
    assertThat(play.waitFor()).isZero();
    assertThat(play.inputReader().readAllAsString()).endsWith("play\n");
  }

  @Test
  void what_another_command_has_built_meanwhile_is_not_built_again() throws Exception {
    Files.delete(project.path(BuiltProject.LAUNCHER));
    var other = project.anotherThatBuilds();
    var token = project.run("token");
    assertThat(token.errorReader().readLine()).startsWith("Another command is building");

    project.write(BuiltProject.LAUNCHER, "");
    other.getOutputStream().close();

    assertThat(BuiltProject.launched("token", token)).isEmpty();
  }

  @Test
  void a_training_before_anything_is_built_builds_first() throws Exception {
    project.hasMaven();
    Files.delete(project.path(BuiltProject.LAUNCHER));
    var script = project.script("train");
    script.environment().put("TRAINING_ENDS_WITH", "0");

    var train = script.start();

    assertThat(train.waitFor(60, SECONDS)).isTrue();
    assertThat(train.exitValue()).isZero();
    assertThat(train.inputReader().readAllAsString()).endsWith("train\n");
    assertThat(train.errorReader().readAllAsString()).startsWith("Building the suite");
  }

  @Nested
  class While_a_suite_is_up {

    private Process launcher;

    @BeforeEach
    void up() throws IOException {
      project.somethingIsSaved();
      launcher =
          new ProcessBuilder("sh", "-c", "read -r end; exit", Council.class.getName(), "up")
              .start();
      project.write("home/running.properties", "launcher=%d@1".formatted(launcher.pid()));
    }

    @AfterEach
    void end() {
      launcher.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "record"})
    void it_is_used_as_it_is(String command) throws Exception {
      var used = project.run(command);

      assertThat(BuiltProject.launched(command, used).lines())
          .singleElement()
          .asString()
          .startsWith("Sources are younger than what is up");
    }

    @Test
    void nothing_is_made_anew_under_who_came_to_it_and_outlasts_it() throws Exception {
      project.write("jdk/bin/java", "#!/usr/bin/env bash\necho came\nread -r end || exit 0\n");
      var play = project.play(0);
      assertThat(play.inputReader().readLine()).isEqualTo("came");
      Files.delete(project.path("home/running.properties"));

      var refused = project.run("up");

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.errorReader().readAllAsString()).startsWith("Sources are younger");
      play.getOutputStream().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "train"})
    void nothing_of_it_is_made_anew(String command) throws Exception {
      var refused = project.run(command);

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.errorReader().readAllAsString()).contains("`council down` ends it");
    }

    @Test
    void nothing_is_made_anew_by_who_waited_until_it_was_started() throws Exception {
      var state = project.path("home/running.properties");
      var soon = Files.move(state, project.path("home/soon"));
      var other = project.anotherThatBuilds();
      var play = project.play(0);
      assertThat(play.errorReader().readLine()).startsWith("Another command is building");

      Files.move(soon, state);
      other.getOutputStream().close();

      assertThat(BuiltProject.launched("play", play)).isEmpty();
    }

    @Test
    void another_program_that_has_the_id_of_a_launcher_is_none() throws Exception {
      project.write(
          "home/running.properties", "launcher=%d@1".formatted(ProcessHandle.current().pid()));
      project.hasMaven();

      assertThat(project.builds()).isTrue();
    }
  }

  @Nested
  class While_a_suite_of_another_home_runs_what_is_built {

    private Process other;

    @BeforeEach
    void up() throws Exception {
      var script = project.script("up");
      script.environment().put("COUNCIL_HOME", project.path("other").toString());
      script.environment().put("COUNCIL_TRAIN", "never");
      other = script.start();
      assertThat(other.inputReader().readLine()).endsWith("up");
    }

    @AfterEach
    void end() {
      other.destroy();
    }

    private void saved() throws IOException {
      project.somethingIsSaved();
      project.hasMaven();
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "play", "record", "build"})
    void nothing_is_built(String command) throws Exception {
      saved();
      var refused = project.run(command);
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
      var refused = project.run(command);

      assertThat(refused.waitFor()).isEqualTo(2);
      assertThat(refused.inputReader().readAllAsString()).isEmpty();
      assertThat(refused.errorReader().readAllAsString()).startsWith("Nothing is trained");
    }

    @Test
    void what_is_built_is_run_beside_it_without_a_training() throws Exception {
      var play = project.play(0);

      assertThat(BuiltProject.launched("play", play)).isEmpty();
    }

    @Test
    void it_is_built_again_once_that_suite_has_ended() throws Exception {
      saved();
      other.getOutputStream().close();
      assertThat(other.waitFor()).isZero();

      assertThat(project.builds()).isTrue();
    }
  }
}
