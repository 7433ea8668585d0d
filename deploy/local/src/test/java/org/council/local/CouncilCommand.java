package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.council.backing.Topics;

/** The command {@code council} as a process of its own, on one home. */
final class CouncilCommand {

  /** Starts a suite without the services. */
  static final String[] UP =
      Stream.concat(
              Stream.of("up"),
              Topics.SERVICES.stream().flatMap(service -> Stream.of("--except", service)))
          .toArray(String[]::new);

  private final Path home;
  private final Ports ports;

  CouncilCommand(Path home, Ports ports) {
    this.home = home;
    this.ports = ports;
  }

  /** Starts a suite without the services and waits until it is up. */
  Process up() throws IOException {
    var launcher = run(UP);
    assertThat(linesUpTo(launcher.errorReader(), "Ctrl-C"))
        .anyMatch(line -> line.contains("kafka"));
    return launcher;
  }

  String outputOf(String... words) throws IOException {
    try (var output = run(words).inputReader()) {
      return output.readAllAsString();
    }
  }

  Process run(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As the script does.
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Council.class.getName()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().put("COUNCIL_HOME", home.toString());
    Ports.names()
        .forEach(name ->
            builder
                .environment()
                .put(
                    "COUNCIL_" + name.toUpperCase(Locale.ROOT) + "_PORT",
                    String.valueOf(ports.of(name))));
    return builder.start();
  }

  static List<String> linesUpTo(BufferedReader reader, String last) throws IOException {
    var lines = new ArrayList<String>();
    while (lines.isEmpty() || !lines.getLast().contains(last)) {
      var line = reader.readLine();
      assertThat(line).as("after %s", lines).isNotNull();
      lines.add(line);
    }
    return lines;
  }
}
