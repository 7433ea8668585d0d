package org.council.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Ends what a launcher started when the launcher is killed. It is a shell that reads process ids
 * from a pipe whose other end only the launcher holds: at the end of the pipe, those of the last
 * line are ended, and so is PostgreSQL, which says itself in a file who it is; what does not end
 * within ten seconds is ended by force.
 */
public final class Guard implements AutoCloseable {

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      last=
      while read -r line; do last=$line; done
      postgres=$(head -n 1 "$1" 2>/dev/null)
      [ "$(cat "/proc/$postgres/comm" 2>/dev/null)" = postgres ] && last="$last $postgres"
      alive() { for pid in $last; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
      kill $last
      for _ in $(seq 100); do alive || exit 0; sleep 0.1; done
      kill -9 $last
      """;

  private final Writer pipe;

  private Guard(Writer pipe) {
    this.pipe = pipe;
  }

  /**
   * @param postmasterPid the file in which PostgreSQL says who it is
   */
  public static Guard start(Path postmasterPid) {
    try {
      var process =
          new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "guard", postmasterPid.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Guard(process.outputWriter());
    } catch (IOException e) {
      throw new UncheckedIOException("The guard did not start", e);
    }
  }

  /** Watches over these processes and no others from now on. */
  public synchronized void watch(Collection<Long> pids) {
    try {
      pipe.write(pids.stream().map(String::valueOf).collect(Collectors.joining(" ", "", "\n")));
      pipe.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The guard has ended", e);
    }
  }

  /** Lets the guard end those it still watches over, and itself. */
  @Override
  public void close() {
    try {
      pipe.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
