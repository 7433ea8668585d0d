package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.backing.Topics;
import org.council.local.Ports;
import org.council.local.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service in Quarkus' dev mode beside the other three, by the commands that a user types. */
@Order(1)
class DevModeIT {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final String MEETING = "deploy/scenarios/valleys-plenary-1.yaml";

  /** Maven compiles, and may have to fetch what only dev mode needs. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private static final Duration LONGEST_END = Duration.ofSeconds(40);

  /** A debugger would be listened for on a fixed port; the form of the code was checked before. */
  private static final String NOTHING_BESIDE = " -Ddebug=false -Dspotless.check.skip=true";

  private final Ports ports = Ports.free();
  private final GuardedPrograms programs = new GuardedPrograms();
  @TempDir private Path folder;

  @AfterEach
  void end() {
    programs.close();
  }

  @Test
  void a_meeting_is_played_while_speakers_is_in_dev_mode() throws IOException {
    ServiceProcess up = program("up", "deploy/local/council up --except speakers");
    programs.start(up);
    ServiceProcess speakers = program("speakers", commandToldBy(up) + NOTHING_BESIDE);
    programs.start(speakers);
    programs.awaitReady(speakers, readinessOf("speakers"), LONGEST_START);

    programs.run(program("play", "deploy/local/council play " + MEETING));

    assertThat(Files.readString(log("speakers"))).contains("Live Coding activated");
    endsWithAllThatItStarted(speakers);
  }

  /** The command that the launcher says for the service that it left out. */
  private String commandToldBy(ServiceProcess up) {
    Await.until(
        "the command is told",
        LONGEST_START,
        () -> {
          assertThat(up.alive()).as(up.lastLines()).isTrue();
          return command().isPresent();
        });
    return command().orElseThrow();
  }

  private Optional<String> command() {
    try (Stream<String> lines = Files.lines(log("up"))) {
      return lines.filter(line -> line.endsWith("quarkus:dev")).map(String::strip).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void endsWithAllThatItStarted(ServiceProcess program) {
    List<ProcessHandle> started = program.handle().descendants().toList();
    assertThat(started).as("the service is a process beside Maven").isNotEmpty();

    program.stop();

    try {
      Await.until(
          "nothing of it runs",
          LONGEST_END,
          () -> started.stream().noneMatch(ProcessHandle::isAlive));
    } finally {
      started.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** A command as it is typed in the project's root. */
  private ServiceProcess program(String name, String typed) {
    List<String> shell = List.of("bash", "-c", "cd '%s' && exec env %s".formatted(PROJECT, typed));
    return new ServiceProcess(name, shell, environment(), log(name));
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("COUNCIL_HOME", folder.resolve("home").toString());
    environment.put("COUNCIL_TRAIN", "never");
    // All starts are short: nothing here is measured.
    environment.put("COUNCIL_REHEARSAL_ROUNDS", "0");
    environment.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    Stream.concat(Topics.SERVICES.stream(), Stream.of(Ports.KAFKA, Ports.POSTGRES, Ports.ISSUER))
        .forEach(name ->
            environment.put(
                "COUNCIL_%s_PORT".formatted(name.toUpperCase(Locale.ROOT)),
                String.valueOf(ports.of(name))));
    return environment;
  }

  private Path log(String program) {
    return folder.resolve(program + ".log");
  }

  private URI readinessOf(String service) {
    return URI.create("http://127.0.0.1:%d/q/health/ready".formatted(ports.of(service)));
  }
}
