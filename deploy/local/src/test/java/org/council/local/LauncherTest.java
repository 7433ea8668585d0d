package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.council.backing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a process of its own, as a user starts and ends it; without the services. */
class LauncherTest {

  @TempDir private Path folder;
  private final Ports ports = Ports.free();
  private CouncilCommand council;
  private Process launcher;

  @BeforeEach
  void commands_go_to_one_home() {
    council = new CouncilCommand(folder, ports);
  }

  private void up() throws IOException {
    launcher = council.up();
  }

  @AfterEach
  void end() throws Exception {
    if (launcher != null) {
      launcher.destroy();
      launcher.waitFor();
    }
  }

  @Test
  void a_signal_ends_everything() throws Exception {
    up();
    var started = started();

    launcher.destroy();

    assertThat(launcher.waitFor(30, SECONDS)).isTrue();
    assertThat(started).hasSize(2).noneMatch(ProcessMark::alive);
    assertThat(council.outputOf("status")).contains("Nothing is up");
  }

  @Test
  void a_signal_in_the_midst_of_the_start_ends_what_was_begun() throws Exception {
    launcher = council.run(CouncilCommand.UP);
    CouncilCommand.linesUpTo(launcher.errorReader(), "issuer");
    assertThat(RunningState.read(new Home(folder)).orElseThrow().open()).isFalse();
    var begun = launcher.descendants().toList();

    launcher.toHandle().destroy();

    assertThat(launcher.errorReader().readAllAsString()).contains("Stopping the suite");
    assertThat(launcher.waitFor(30, SECONDS)).isTrue();
    assertThat(begun).isNotEmpty();
    for (var process : begun) {
      process.onExit().get(30, SECONDS);
    }
    ports.requireFree(Ports.names());
    assertThat(council.outputOf("status")).contains("Nothing is up");
  }

  @Test
  void a_port_in_use_is_told_with_what_to_do_and_nothing_is_started() throws Exception {
    try (var _ = new ServerSocket(ports.of("kafka"), 1, InetAddress.getLoopbackAddress())) {
      var up = council.run(CouncilCommand.UP);

      assertThat(up.errorReader().readAllAsString())
          .contains(
              "Port %d (kafka) is in use.".formatted(ports.of("kafka")),
              "End the program that uses it, or set COUNCIL_KAFKA_PORT to another port.");
      assertThat(up.waitFor()).isEqualTo(2);
    }
    assertThat(council.outputOf("status")).contains("Nothing is up");
  }

  @Test
  void a_role_that_there_is_not_gets_no_token() throws Exception {
    try (var errors = council.run("token", "--role", "nonsense").errorReader()) {
      assertThat(errors.readAllAsString()).contains("There is no role nonsense", "precis-writer");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"play nowhere.yaml", "play --twice", "play --fresh one two", "plya", "token"})
  void what_cannot_be_done_as_it_is_typed_ends_with_2(String words) throws Exception {
    var wrong = council.run(words.split(" "));

    assertThat(wrong.waitFor()).isEqualTo(2);
    assertThat(wrong.inputReader().readAllAsString()).isEmpty();
    assertThat(wrong.errorReader().readAllLines()).hasSize(1);
  }

  @Test
  void nothing_outlives_a_killed_launcher() throws Exception {
    up();
    var started = started();

    launcher.destroyForcibly();

    for (var mark : started) {
      var process = mark.process();
      if (process.isPresent()) {
        process.get().onExit().get(30, SECONDS);
      }
    }
    assertThat(council.outputOf("status")).contains("launcher was killed");
    assertThat(council.outputOf("down")).contains("The data stays");
    assertThat(council.outputOf("down")).contains("Nothing is up");
  }

  @Test
  void down_ends_a_suite_that_is_up() throws Exception {
    up();

    assertThat(council.outputOf("down")).contains("The data stays");
    assertThat(launcher.waitFor(1, SECONDS)).isTrue();
  }

  @Test
  void a_token_is_all_that_is_printed() throws Exception {
    assertThat(council.outputOf("token", "chair")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\n");
  }

  @Nested
  class A_scenario_that_cannot_be_played {

    private final Path shipped = Path.of("../scenarios/c23-plenary-1.yaml");
    private Path data;
    private Path faulty;

    @BeforeEach
    void there_are_data_and_a_file_with_a_typing_error() throws IOException {
      data = Files.createDirectories(folder.resolve("postgres")).resolve("what-was-said");
      Files.createFile(data);
      faulty = folder.resolve("faulty.yaml");
      Files.writeString(faulty, Files.readString(shipped).replace("\nacts:", "\nactz:"));
    }

    @Test
    void is_told_before_a_suite_is_started() throws Exception {
      var play = council.run("play", faulty.toString());

      assertThat(play.inputReader().readAllAsString())
          .isEqualTo("faulty.yaml: `acts` must be a list\n");
      assertThat(play.errorReader().readAllAsString()).isEmpty();
      assertThat(play.waitFor()).isEqualTo(2);
    }

    @Test
    void costs_no_data() throws Exception {
      assertThat(council.run("play", "--fresh", faulty.toString()).waitFor()).isEqualTo(2);

      assertThat(data).exists();
    }

    @Test
    void costs_no_data_where_a_port_is_in_use() throws Exception {
      try (var _ = new ServerSocket(ports.of("minutes"), 1, InetAddress.getLoopbackAddress())) {
        var play = council.run("play", "--fresh", shipped.toString());

        assertThat(play.errorReader().readAllAsString()).contains("COUNCIL_MINUTES_PORT");
        assertThat(play.waitFor()).isEqualTo(2);
      }
      assertThat(data).exists();
    }
  }

  /**
   * The services are up and refuse nothing: what is looked for is missing, what is done is done.
   */
  @Nested
  class A_play_in_which_an_act_is_not_refused {

    private final List<HttpServer> services = new ArrayList<>();

    @BeforeEach
    void services_that_refuse_nothing() throws IOException {
      for (var service : Topics.SERVICES) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(service));
        var server = HttpServer.create(address, 0);
        server.createContext("/", A_play_in_which_an_act_is_not_refused::answer);
        server.start();
        services.add(server);
      }
      new RunningState(ProcessMark.of(ProcessHandle.current()), true, ports, Map.of())
          .write(new Home(folder));
    }

    @AfterEach
    void stop() {
      services.forEach(server -> server.stop(0));
    }

    private static void answer(HttpExchange exchange) throws IOException {
      exchange.sendResponseHeaders(exchange.getRequestMethod().equals("GET") ? 404 : 201, -1);
      exchange.close();
    }

    @Test
    void ends_with_1_and_names_the_act_and_what_was_expected_and_came() throws Exception {
      var told = Files.readString(Path.of("../scenarios/valleys-plenary-2.yaml"));
      var act = "{act: open-meeting, at: 2040-02-29T09:00";
      var otherwise = folder.resolve("otherwise.yaml");
      Files.writeString(
          otherwise,
          told.substring(0, told.indexOf("expect:"))
              .replace(act, act + ", refused: true, rule: agd-08"));

      var play = council.run("play", otherwise.toString());

      assertThat(play.inputReader().readAllAsString())
          .contains(
              "FAILED otherwise.yaml, act 1 (open-meeting, line ",
              "expected: refused with 409 by agd-08",
              "came:     201");
      assertThat(play.waitFor()).isEqualTo(1);
    }
  }

  private Collection<ProcessMark> started() {
    return RunningState.read(new Home(folder)).orElseThrow().processes().values();
  }
}
