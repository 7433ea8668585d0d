package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Condition;
import org.council.backing.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a suite whatever its services do: here it has none. */
class SuiteTest {

  private final Progress silence = new Progress(new PrintStream(PrintStream.nullOutputStream()));
  @TempDir private Path folder;

  private SuiteSettings settings() {
    return new SuiteSettings(
        folder, new Home(folder.resolve("home")), Ports.free(), Set.copyOf(Topics.SERVICES));
  }

  @Test
  void nothing_runs_after_its_end_and_its_data_is_there_at_the_next_start() throws Exception {
    List<ProcessMark> processes;
    var settings = settings();
    try (var suite = Suite.start(settings, silence)) {
      processes =
          List.copyOf(RunningState.read(settings.home()).orElseThrow().processes().values());
      KafkaOf.addTopic(suite, "kept");
    }
    assertThat(processes).hasSize(2).noneMatch(ProcessMark::alive);
    assertThat(RunningState.read(settings.home())).isEmpty();

    try (var suite = Suite.start(settings(), silence)) {
      assertThat(KafkaOf.topics(suite)).contains("kept", "council.agenda.v1");
    }
  }

  @Test
  void postgres_that_is_killed_is_started_again_on_its_data() throws Exception {
    try (var suite = Suite.start(settings(), silence)) {
      new Revival(suite, silence).watch();
      inTheDatabase(suite, "create table kept ()");
      var killed = suite.handles().get(Ports.POSTGRES);

      killed.destroyForcibly();

      await()
          .untilAsserted(() ->
              assertThat(suite.handles()).hasEntrySatisfying(Ports.POSTGRES, another(killed)));
      inTheDatabase(suite, "drop table kept");
    }
  }

  private static Condition<ProcessHandle> another(ProcessHandle killed) {
    return new Condition<>(process -> process.pid() != killed.pid(), "another process");
  }

  private static void inTheDatabase(Suite suite, String sql) throws SQLException {
    var environment = suite.leftOut().get("agenda");
    try (var connection =
            DriverManager.getConnection(
                environment.get("COUNCIL_DB_URL"),
                environment.get("COUNCIL_DB_USER"),
                environment.get("COUNCIL_DB_PASSWORD"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void a_service_that_is_not_built_is_told_with_the_end_of_its_log_and_nothing_is_left()
      throws Exception {
    var settings = settings().leavingOut(Set.of("documents", "speakers", "minutes"));

    assertThatThrownBy(() -> Suite.start(settings, silence))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("agenda ended", "quarkus-run.jar");
    assertThat(RunningState.read(settings.home())).isEmpty();
    settings.ports().requireFree(Ports.names());
  }
}
