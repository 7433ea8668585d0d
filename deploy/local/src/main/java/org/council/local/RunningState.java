package org.council.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a launcher has started, as other commands find it in the {@link Home}.
 *
 * @param launcher the launcher's own process
 * @param open whether other commands may use it: everything was started, and stays
 * @param ports where it was started
 * @param processes what it started, by name
 */
record RunningState(
    ProcessMark launcher, boolean open, Ports ports, Map<String, ProcessMark> processes) {

  private static final String LAUNCHER = "launcher";
  private static final String OPEN = "open";
  private static final String PORT = "port.";
  private static final String PROCESS = "process.";

  /** What the launcher that worked here last has left, whether it still runs or not. */
  static Optional<RunningState> read(Home home) {
    if (!Files.exists(home.state())) {
      return Optional.empty();
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(home.state())) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(of(properties));
  }

  private static RunningState of(Properties properties) {
    var processes = new LinkedHashMap<String, ProcessMark>();
    properties.stringPropertyNames().stream()
        .filter(key -> key.startsWith(PROCESS))
        .sorted()
        .forEach(key ->
            processes.put(
                key.substring(PROCESS.length()), ProcessMark.parse(properties.getProperty(key))));
    return new RunningState(
        ProcessMark.parse(properties.getProperty(LAUNCHER)),
        Boolean.parseBoolean(properties.getProperty(OPEN)),
        Ports.of(name -> properties.getProperty(PORT + name)),
        processes);
  }

  /** Writes it at one stroke. */
  void write(Home home) {
    var properties = new Properties();
    properties.setProperty(LAUNCHER, launcher.toString());
    properties.setProperty(OPEN, String.valueOf(open));
    Ports.names()
        .forEach(name -> properties.setProperty(PORT + name, String.valueOf(ports.of(name))));
    processes.forEach((name, mark) -> properties.setProperty(PROCESS + name, mark.toString()));
    var draft = home.state().resolveSibling(home.state().getFileName() + ".draft");
    try {
      try (var writer = Files.newBufferedWriter(draft)) {
        properties.store(writer, null);
      }
      Files.move(draft, home.state(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that nothing runs. */
  static void forget(Home home) {
    try {
      Files.deleteIfExists(home.state());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
