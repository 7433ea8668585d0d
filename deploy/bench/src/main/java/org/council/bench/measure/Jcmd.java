package org.council.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Tells a running JVM to do something, as {@code jcmd} does. */
public final class Jcmd {

  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

  private Jcmd() {}

  /** Returns when it is done. */
  public static void tell(ProcessHandle process, String command) {
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
