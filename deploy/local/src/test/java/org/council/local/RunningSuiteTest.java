package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.council.backing.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be done to a suite that runs; here it has no services. */
class RunningSuiteTest {

  private static final Progress SILENCE =
      new Progress(new PrintStream(PrintStream.nullOutputStream()));

  /** Signals 1, 2 and 20, as Linux writes a set of them. */
  private static final long HUP_INT_TSTP = 1 | 1 << 1 | 1 << 19;

  @TempDir private static Path folder;
  private static SuiteSettings settings;
  private static Suite suite;

  @BeforeAll
  static void start() {
    settings =
        new SuiteSettings(folder, new Home(folder), Ports.free(), Set.copyOf(Topics.SERVICES));
    suite = Suite.start(settings, SILENCE);
  }

  @AfterAll
  static void end() {
    if (suite != null) {
      suite.close();
    }
  }

  @Test
  void a_second_suite_on_the_same_home_is_refused() {
    assertThatThrownBy(() -> Suite.start(settings, SILENCE))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("up already", "council down");
  }

  @Test
  void a_suite_that_ends_with_what_it_was_started_for_is_used_by_no_other_command()
      throws Exception {
    var record = new CouncilCommand(folder, settings.ports()).run("record", "C23", "PL-1");

    assertThat(record.errorReader().readAllAsString()).contains("another command's");
    assertThat(record.waitFor()).isEqualTo(2);
  }

  @Test
  void a_service_is_not_started_where_another_program_would_answer_for_it() throws Exception {
    var port = settings.ports().of("agenda");
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> suite.start("agenda"))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Port %d (agenda) is in use".formatted(port));
    }
  }

  @Test
  void what_the_terminal_says_is_passed_over_by_its_programs() throws Exception {
    var status = Path.of("/proc/%d/status".formatted(suite.handles().get(Ports.KAFKA).pid()));
    var passedOver =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.split("\\s+")[1], 16))
            .findFirst();

    assertThat(passedOver)
        .hasValueSatisfying(
            signals -> assertThat(signals).matches(all -> (all & HUP_INT_TSTP) == HUP_INT_TSTP));
  }

  @Test
  void kafka_can_be_killed_and_started_again_on_its_log() throws Exception {
    KafkaOf.addTopic(suite, "kept");
    suite.kill(Ports.KAFKA);
    suite.start(Ports.KAFKA);

    assertThat(KafkaOf.topics(suite)).contains("kept");
  }
}
