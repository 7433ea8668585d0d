package org.council.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.council.backing.Databases;

/**
 * Where a shared stack is reached.
 *
 * @param pid process that holds it
 * @param databases the PostgreSQL server
 * @param kafka bootstrap servers of the broker
 */
record StackAddress(long pid, Databases databases, String kafka) {

  private static final String FILE = "stack.properties";

  /** The address in a folder, if a stack was ever ready there. */
  static Optional<StackAddress> read(Path folder) throws IOException {
    var file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return Optional.of(of(properties));
  }

  private static StackAddress of(Properties properties) {
    return new StackAddress(
        Long.parseLong(properties.getProperty("pid")),
        new Databases(
            properties.getProperty("postgres.host"),
            Integer.parseInt(properties.getProperty("postgres.port")),
            properties.getProperty("postgres.user"),
            properties.getProperty("postgres.password")),
        properties.getProperty("kafka"));
  }

  /** Writes the address at one stroke: a reader sees all of it or nothing. */
  void write(Path folder) throws IOException {
    var properties = new Properties();
    properties.setProperty("pid", String.valueOf(pid));
    properties.setProperty("postgres.host", databases.host());
    properties.setProperty("postgres.port", String.valueOf(databases.port()));
    properties.setProperty("postgres.user", databases.user());
    properties.setProperty("postgres.password", databases.password());
    properties.setProperty("kafka", kafka);
    var draft = folder.resolve(FILE + ".draft");
    try (var writer = Files.newBufferedWriter(draft)) {
      properties.store(writer, null);
    }
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  boolean alive() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }
}
