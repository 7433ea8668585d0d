package org.council.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Recordings of what services do while they are measured, by the JVM's own flight recorder. It
 * costs a little: figures of such a run are not kept.
 */
final class Profiles implements AutoCloseable {

  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

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
    services.forEach((name, process) -> tell(process, command.formatted(name)));
  }

  private static void tell(ProcessHandle process, String command) {
    try {
      List<String> words = List.of(JCMD, Long.toString(process.pid()), command);
      new ProcessBuilder(words)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
