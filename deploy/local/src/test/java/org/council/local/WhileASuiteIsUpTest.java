package org.council.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do while a suite is up, in which minutes is somebody else's. */
class WhileASuiteIsUpTest {

  private static final Ports PORTS = Ports.free();

  @TempDir private static Path folder;
  private static HttpServer minutes;
  private static CouncilCommand council;
  private static Process launcher;

  @BeforeAll
  static void start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), PORTS.of("minutes"));
    minutes = HttpServer.create(address, 0);
    minutes.start();
    council = new CouncilCommand(folder, PORTS);
    launcher = council.up();
  }

  @AfterAll
  static void end() throws Exception {
    minutes.stop(0);
    if (launcher != null) {
      launcher.destroy();
      launcher.waitFor();
    }
  }

  private static void answers(String session, int status, String body) {
    minutes.createContext(
        "/v1/sessions/%s/meetings/PL-1/record".formatted(session),
        exchange -> {
          var bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void a_record_is_all_that_is_printed() throws Exception {
    answers("C23", 200, "第一次全体会议\n");
    var record = council.run("record", "C23", "PL-1", "--lang", "zh");

    assertThat(record.inputReader(UTF_8).readAllAsString()).isEqualTo("第一次全体会议\n");
    assertThat(record.errorReader().readAllAsString()).isEmpty();
    assertThat(record.waitFor()).isZero();
  }

  @Test
  void that_there_is_no_record_is_told_beside_the_output() throws Exception {
    answers("C24", 404, "{\"detail\": \"There is no meeting PL-1\"}");
    var record = council.run("record", "C24", "PL-1");

    assertThat(record.inputReader().readAllAsString()).isEmpty();
    assertThat(record.errorReader().readAllAsString())
        .isEqualTo("No record: minutes-service answers 404, There is no meeting PL-1\n");
    assertThat(record.waitFor()).isEqualTo(1);
  }

  @Test
  void a_second_launcher_says_so_and_ends() throws Exception {
    var second = council.run(CouncilCommand.UP);

    assertThat(second.errorReader().readAllAsString()).contains(standsUntilItIsEnded());
    assertThat(second.waitFor()).isEqualTo(2);
    assertThat(launcher.isAlive()).isTrue();
  }

  @Test
  void a_fresh_play_is_refused_and_costs_no_data() throws Exception {
    var fresh = council.run("play", "--fresh", "../scenarios/c23-plenary-1.yaml");

    assertThat(fresh.errorReader().readAllAsString()).contains(standsUntilItIsEnded());
    assertThat(fresh.waitFor()).isEqualTo(2);
    assertThat(launcher.isAlive()).isTrue();
    assertThat(folder.resolve("postgres-is-whole")).exists();
  }

  private static String standsUntilItIsEnded() {
    return "A suite is up already (process %d): it stands, with agenda at http://127.0.0.1:%d, until `council down` ends it"
        .formatted(launcher.pid(), PORTS.of("agenda"));
  }
}
