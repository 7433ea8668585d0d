package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script that starts the launcher says, and what it launches. */
class ScriptTest {

  private final BuiltProject project;

  ScriptTest(@TempDir Path folder) throws IOException {
    project = new BuiltProject(folder);
  }

  @Test
  void ctrl_c_in_a_training_ends_it_all() throws Exception {
    var play = project.play(130);

    assertThat(play.waitFor()).isEqualTo(130);
    assertThat(play.inputReader().readAllAsString()).isEmpty();
    assertThat(play.errorReader().readAllAsString()).endsWith("train\n");
  }

  @Test
  void a_training_that_fails_is_told_and_keeps_nobody_from_playing() throws Exception {
    var play = project.play(1);

    assertThat(BuiltProject.launched("play", play))
        .endsWith("The services start without caches.\n");
  }

  @Test
  void a_file_is_found_by_any_name_whatever_the_language_of_the_machine() throws Exception {
    project.write(
        "jdk/bin/java",
        "exec %s/bin/java -XshowSettings:properties \"$@\" -version 2>&1"
            .formatted(System.getProperty("java.home")));

    assertThat(project.run("token").inputReader().readAllAsString())
        .contains("sun.jnu.encoding = UTF-8", "stdout.encoding = UTF-8");
  }

  @Nested
  class Where_nothing_was_built {

    @BeforeEach
    void nothing() throws IOException {
      Files.delete(project.path(BuiltProject.LAUNCHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "play --help"})
    void how_it_is_used_is_told(String words) throws Exception {
      var help = words.isEmpty() ? project.run() : project.run(words.split(" "));

      assertThat(help.waitFor()).isZero();
      assertThat(help.inputReader().readAllAsString()).contains("council play [--fresh]");
      assertThat(help.errorReader().readAllAsString()).isEmpty();
    }

    @Test
    void what_is_no_command_is_told_beside_the_output() throws Exception {
      var typo = project.run("plya");

      assertThat(typo.waitFor()).isEqualTo(2);
      assertThat(typo.inputReader().readAllAsString()).isEmpty();
      assertThat(typo.errorReader().readAllAsString())
          .contains("There is no command plya.", "council play [--fresh]");
    }

    @ParameterizedTest
    @CsvSource({"status, 1", "down, 0"})
    void nothing_is_up(String command, int code) throws Exception {
      var told = project.run(command);

      assertThat(told.waitFor()).isEqualTo(code);
      assertThat(told.inputReader().readAllAsString()).startsWith("Nothing is up.");
      assertThat(told.errorReader().readAllAsString()).isEmpty();
    }
  }
}
