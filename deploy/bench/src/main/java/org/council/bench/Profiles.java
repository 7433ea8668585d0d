package org.council.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.council.bench.measure.Jcmd;

/**
 * Recordings of what services do while they are measured, by the JVM's own flight recorder. It
 * costs a little: figures of such a run are not kept.
 */
final class Profiles implements AutoCloseable {

  private final Map<String, ProcessHandle> services;
  private final Path folder;

  private Profiles(Map<String, ProcessHandle> services, Path folder) {
    this.services = services;
    this.folder = folder;
  }

  /**
   * Begins to record.
   *
   * @param services the processes by name
   * @param folder where {@code <name>.jfr} is written at the end
   */
  static Profiles begin(Map<String, ProcessHandle> services, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Profiles profiles = new Profiles(services, folder);
    profiles.each("JFR.start name=bench settings=profile");
    return profiles;
  }

  @Override
  public void close() {
    each("JFR.dump name=bench filename=" + folder + "/%s.jfr");
  }

  private void each(String command) {
    services.forEach((name, process) -> Jcmd.tell(process, command.formatted(name)));
  }
}
