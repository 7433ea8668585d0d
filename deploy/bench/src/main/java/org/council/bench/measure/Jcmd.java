package org.council.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells another running JVM to do something, as {@code jcmd} does. Told to itself, what takes a
 * pause would never end: nobody reads what it says meanwhile.
 */
public final class Jcmd {

  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

  private Jcmd() {}

  /** Returns when it is done, with what the JVM said. */
  public static String tell(ProcessHandle process, String command) {
    try {
      List<String> words = List.of(JCMD, Long.toString(process.pid()), command);
      Process jcmd =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (var said = jcmd.getInputStream()) {
        return new String(said.readAllBytes(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
