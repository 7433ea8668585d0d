package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script, to a user who may read it all, and write none of it. */
class ScriptWhereNothingCanBeWrittenTest {

  private final BuiltProject project;

  ScriptWhereNothingCanBeWrittenTest(@TempDir Path folder) throws IOException {
    project = new BuiltProject(folder);
  }

  @Test
  void what_is_built_is_run_without_caches() throws Exception {
    mayWrite("-");

    var play = asReader("play").start();

    assertThat(BuiltProject.launched("play", play))
        .isEqualTo("The services start without caches.\n");
  }

  @Test
  void so_it_is_where_only_the_locks_are_of_another_user() throws Exception {
    project.write("deploy/local/target/lock", "");
    project.write("deploy/local/target/in-use", "");
    mayWrite("-");
    chmod("a+w", project.path("deploy/local/target").toString());

    assertThat(asReader("play").start().waitFor()).isZero();
  }

  @Test
  void who_would_train_is_refused() throws Exception {
    mayWrite("-");

    assertThat(asReader("build").start().waitFor()).isEqualTo(2);
  }

  @Test
  void nothing_is_built_under_what_is_run_there() throws Exception {
    project.write("deploy/local/target/in-use", "");
    mayWrite("-");
    var up = asReader("up").start();
    assertThat(up.inputReader().readLine()).endsWith("up");
    mayWrite("+");
    project.somethingIsSaved();

    var refused = project.run("play");

    assertThat(refused.waitFor()).isEqualTo(2);
    assertThat(refused.errorReader().readAllAsString()).contains("another COUNCIL_HOME");
    up.destroy();
  }

  private void mayWrite(String sign) throws Exception {
    chmod("-R", "a+rX,u%sw,go-w".formatted(sign), project.path("").toString());
  }

  private void chmod(String... words) throws Exception {
    var command = new ArrayList<>(List.of("chmod"));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  /** Root may write whatever it is told: nobody does it then. */
  private ProcessBuilder asReader(String command) {
    var script = project.script(command);
    if (System.getProperty("user.name").equals("root")) {
      script
          .command()
          .addAll(0, List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));
    }
    return script;
  }
}
