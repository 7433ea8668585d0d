package org.council.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command {@code council}: runs the suite on this machine and works with it. The script before
 * it tells how it is used, for which nothing need be built.
 */
public final class Council {

  /** Nothing was played, printed or started. */
  private static final int NOTHING_DONE = 2;

  private Council() {}

  /**
   * @param words the command with its arguments; the system property {@code council.project} is the
   *     project's root
   */
  public static void main(String[] words) {
    Logger.getLogger("").setLevel(Level.OFF);
    System.exit(run(words));
  }

  private static int run(String... words) {
    try {
      var line = CommandLine.parse(words);
      var settings = SuiteSettings.configured(project(), System.getenv());
      return run(line, settings);
    } catch (Trouble | IllegalStateException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      return NOTHING_DONE;
    }
  }

  private static int run(CommandLine line, SuiteSettings settings) {
    var suite = new SuiteForACommand(settings, new Progress(System.err));
    return switch (line.command()) {
      case "up" -> new Up(suite).run(line.taking(0, Set.of("--except")));
      case "down" -> {
        line.taking(0, Set.of());
        yield new Down(settings.home()).run();
      }
      case "status" -> {
        line.taking(0, Set.of());
        yield new Status(settings.home()).run();
      }
      case "token" -> new Token(settings).run(line.taking(1, Set.of("--role")));
      case "play" -> new Play(suite).run(line.taking(1, Set.of("--fresh")));
      case "train" -> {
        line.taking(0, Set.of());
        yield new Train(settings, new Progress(System.err)).run();
      }
      case "record" -> new PrintRecord(suite).run(line.taking(2, Set.of("--lang", "--format")));
      default -> throw new Trouble("There is no command " + line.command());
    };
  }

  private static Path project() {
    return Path.of(System.getProperty("council.project", ".")).toAbsolutePath().normalize();
  }
}
