package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

  private static final List<String> LASTING = List.of("sleep", "600");

  @TempDir private Path folder;
  private ServiceProcess service;

  @BeforeEach
  void start() {
    service = process(LASTING);
    service.start();
  }

  @AfterEach
  void kill() {
    service.kill();
  }

  private ServiceProcess process(List<String> command) {
    return new ServiceProcess("clock", command, Map.of("WHO", "clock"), folder.resolve("log"));
  }

  @Test
  void it_shares_the_processors_with_all_that_is_of_the_launchers_session() throws Exception {
    var sessionOf = "/proc/%s/stat";
    var teller = process(List.of("cut", "-d ", "-f6", sessionOf.formatted("self")));
    teller.start();
    teller.end().get(10, SECONDS);

    var own = Files.readString(Path.of(sessionOf.formatted("self"))).split(" ")[5];
    assertThat(folder.resolve("log")).content().isEqualToIgnoringNewLines(own);
  }

  @Test
  void it_can_be_killed_and_started_again() {
    service.kill();
    assertThat(service.alive()).isFalse();

    service.start();
    assertThat(service.alive()).isTrue();
  }

  @Test
  void stopping_what_has_ended_is_nothing() {
    service.stop();
    service.stop();

    assertThat(service.alive()).isFalse();
  }

  @Test
  void what_ended_by_itself_is_told_with_the_end_of_its_log() throws Exception {
    var failing = process(List.of("sh", "-c", "echo no room for $WHO; exit 3"));
    failing.start();
    failing.end().get(10, SECONDS);

    assertThat(failing.endedByItself()).hasMessageContainingAll("clock ended", "no room for clock");
  }

  @Nested
  class When_the_launcher_is_killed {

    @Test
    void the_guard_ends_what_it_watched_over_last() throws Exception {
      var forgotten = process(LASTING);
      forgotten.start();
      var guard = Guard.start(folder.resolve("postmaster.pid"));
      guard.watch(List.of(forgotten.handle().pid()));
      guard.watch(List.of(service.handle().pid()));

      guard.close(); // the pipe ends, as it does when the launcher is gone

      service.end().get(10, SECONDS);
      assertThat(forgotten.alive()).isTrue();
      forgotten.kill();
    }

    @Test
    void the_next_launcher_ends_what_is_left() {
      var home = new Home(folder.resolve("home"));
      remember(home, ProcessMark.of(service.handle()));

      assertThat(Leftovers.end(home)).containsExactly("clock");
      assertThat(service.alive()).isFalse();
      assertThat(RunningState.read(home)).isEmpty();
    }

    @Test
    void it_finds_what_is_left_though_the_clock_was_set_meanwhile() {
      var home = new Home(folder.resolve("home"));
      var mark = ProcessMark.of(service.handle());
      remember(home, new ProcessMark(mark.pid(), mark.startedAt() - 7_000));

      assertThat(Leftovers.end(home)).containsExactly("clock");
    }

    @Test
    void another_process_with_the_same_id_is_left_alone() {
      var home = new Home(folder.resolve("home"));
      remember(home, new ProcessMark(service.handle().pid(), 1));

      assertThat(Leftovers.end(home)).isEmpty();
      assertThat(service.alive()).isTrue();
    }

    private void remember(Home home, ProcessMark mark) {
      var launcher = new ProcessMark(ProcessHandle.current().pid(), 1);
      new RunningState(launcher, true, Ports.free(), Map.of("clock", mark)).write(home);
    }
  }
}
