package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.council.backing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told who would end what another runs. Only root can be both. */
class AnotherUsersSuiteTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;
  private Process program;

  @BeforeEach
  void roots() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root can act as another user");
    var seesTheJdk = new ProcessBuilder(asNobody("test", "-x", JAVA)).start().waitFor() == 0;
    assumeTrue(seesTheJdk, "the JDK is for root alone");
    program = new ProcessBuilder("sleep", "600").start();
    copyClasses(Council.class, "local");
    copyClasses(Topics.class, "backing");
  }

  @Test
  void a_launcher() throws Exception {
    isTold(new RunningState(mark(), true, Ports.free(), Map.of()));
  }

  @Test
  void a_program_that_a_killed_launcher_left() throws Exception {
    var killed = new ProcessMark(program.pid(), 1);
    isTold(new RunningState(killed, true, Ports.free(), Map.of("agenda", mark())));
  }

  private ProcessMark mark() {
    return ProcessMark.of(program.toHandle());
  }

  private void isTold(RunningState state) throws Exception {
    var home = new Home(folder.resolve("home"));
    state.write(home);
    mayBeRead(folder);

    var down = downAsNobody(home);

    try {
      assertThat(down.waitFor(30, SECONDS)).as("an end").isTrue();
      assertThat(down.errorReader().readAllAsString())
          .isEqualTo(
              "Process %d of this suite is root's, and you may not end it.\n"
                  .formatted(program.pid()));
      assertThat(down.exitValue()).isEqualTo(2);
      assertThat(program.isAlive()).isTrue();
      assertThat(RunningState.read(home)).isPresent();
    } finally {
      down.destroyForcibly();
      program.destroyForcibly();
    }
  }

  private Process downAsNobody(Home home) throws IOException {
    var classes = folder.resolve("local") + ":" + folder.resolve("backing");
    var down = asNobody(JAVA, "-cp", classes, Council.class.getName(), "down");
    var builder = new ProcessBuilder(down).directory(folder.toFile());
    builder.environment().put("COUNCIL_HOME", home.folder().toString());
    return builder.start();
  }

  private static List<String> asNobody(String... command) {
    var setpriv = List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");
    return Stream.concat(setpriv.stream(), Stream.of(command)).toList();
  }

  /** Where the project is, others than root may see nothing. */
  private void copyClasses(Class<?> one, String name) throws IOException, URISyntaxException {
    var from = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(name).resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void mayBeRead(Path folder) throws Exception {
    var chmod = new ProcessBuilder("chmod", "-R", "a+rX", folder.toString()).start();
    assertThat(chmod.waitFor()).isZero();
  }
}
