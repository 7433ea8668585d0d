package org.council.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.council.local.SuiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a play ends that breaks off; on services on which nothing stands, and which do whatever they
 * are asked. One participant cannot sign in.
 */
class ScenarioPlayerTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("en.txt"), "1\tFirst\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Who asks for the record takes the file away in which it is expected. */
  private void answer(HttpExchange exchange) throws IOException {
    boolean record = exchange.getRequestURI().getPath().endsWith("/record");
    boolean look = exchange.getRequestMethod().equals("GET") && !record;
    if (record) {
      Files.delete(folder.resolve("en.txt"));
    }
    exchange.sendResponseHeaders(look ? 404 : 200, -1);
    exchange.close();
  }

  private static String token(String participant, String... roles) {
    if (participant.equals("vice")) {
      throw new IllegalStateException("no key");
    }
    return participant + roles.length;
  }

  private int play(String... acts) {
    Scenario scenario =
        Scenarios.withHead(
            folder, "meeting: {", "expect: {record: {en: en.txt}}\nmeeting: {", acts);
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    SuiteAddress suite = new SuiteAddress(base, base, base, base, "", ScenarioPlayerTest::token);
    return ScenarioPlayer.play(scenario.file(), suite, new PrintStream(printed, true, UTF_8));
  }

  @Test
  void by_something_unforeseen_in_an_act_is_a_failure_that_names_the_act_and_its_line() {
    int code = play("{act: open-session}", "{act: take-chair, by: vice}", "{act: open-meeting}");

    assertThat(code).isEqualTo(ScenarioPlayer.FAILED);
    assertThat(printed.toString(UTF_8))
        .endsWith(
            "FAILED made-up.yaml, act 2 (take-chair, line %d): broke off: java.lang.IllegalStateException: no key\n"
                .formatted(Scenarios.linesOfHead() + 4));
  }

  @Test
  void since_an_expected_file_is_gone_is_one_too_for_the_meeting_was_played() {
    int code = play("{act: open-session}");

    assertThat(code).isEqualTo(ScenarioPlayer.FAILED);
    assertThat(printed.toString(UTF_8)).contains("FAILED made-up.yaml, cannot read en.txt");
  }
}
