package org.council.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code council}: runs the suite on this machine and works with it. */
public final class Council {

  private static final String USAGE =
      """
      council: the suite on this machine

        council up [--except <service>]          start everything and stay; Ctrl-C stops it
        council down                             stop what is up
        council status                           what is up, and where
        council token <participant>              a bearer token for a participant of the roster
        council token --role <role>              ... for a coarse role: secretariat, delegate, precis-writer, ...
        council play [--fresh] [<file.yaml>]     play a scenario and print the record; --fresh begins with an empty suite
        council build                            builds what is not built, and trains what is not trained
        council train                            after a build: makes the caches that let the services start faster
        council record <session> <meeting> [--lang <language>] [--format text|html|json]
                                                 print a meeting's summary record, e.g. council record C23 PL-1 --lang zh

      Ports: COUNCIL_AGENDA_PORT (8081), COUNCIL_DOCUMENTS_PORT (8082), COUNCIL_SPEAKERS_PORT (8083),
             COUNCIL_MINUTES_PORT (8084), COUNCIL_KAFKA_PORT (9092), COUNCIL_POSTGRES_PORT (15432), COUNCIL_ISSUER_PORT (8180)
      Data:  COUNCIL_HOME (deploy/local/data)
      """;

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

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
      return FAILED;
    }
  }

  private static int run(CommandLine line, SuiteSettings settings) {
    var session = new Session(settings, new Progress(System.err));
    return switch (line.command()) {
      case "up" -> new Up(session).run(line.taking(0, Set.of("--except")));
      case "down" -> {
        line.taking(0, Set.of());
        yield new Down(settings.home()).run();
      }
      case "status" -> {
        line.taking(0, Set.of());
        yield new Status(settings.home()).run();
      }
      case "token" -> new Token(settings).run(line.taking(1, Set.of("--role")));
      case "play" -> new Play(session).run(line.taking(1, Set.of("--fresh")));
      case "train" -> {
        line.taking(0, Set.of());
        yield new Train(settings, new Progress(System.err)).run();
      }
      case "record" -> new PrintRecord(session).run(line.taking(2, Set.of("--lang", "--format")));
      case "help" -> usage(DONE);
      default -> usage(MISUSED);
    };
  }

  private static int usage(int exit) {
    (exit == DONE ? System.out : System.err).print(USAGE);
    return exit;
  }

  private static Path project() {
    return Path.of(System.getProperty("council.project", ".")).toAbsolutePath().normalize();
  }
}
