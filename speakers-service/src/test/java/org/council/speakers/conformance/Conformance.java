package org.council.speakers.conformance;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays the conformance kit on a server. It makes a session for each case: to be run where sessions
 * may be made up.
 */
public final class Conformance {

  private static final PrintStream OUT = System.out;

  private Conformance() {}

  /**
   * Ends with 1 where a case came otherwise.
   *
   * @param args where agenda-service is, where speakers-service is, a token of somebody with the
   *     role {@code secretariat}, the directory of the kit
   */
  public static void main(String... args) {
    if (args.length != 4) {
      OUT.println("Wanted: URL of agenda-service, URL of speakers-service, token, directory");
      System.exit(2);
    }
    List<ConformanceCase> cases = ConformanceCase.allIn(Path.of(args[3]));
    long failed =
        cases.stream()
            .filter(given -> !holds(given, base(args[0]), base(args[1]), args[2]))
            .count();
    OUT.printf("%d of %d cases hold%n", cases.size() - failed, cases.size());
    System.exit(failed == 0 ? 0 : 1);
  }

  /**
   * Plays a case in a session of its own.
   *
   * @param agenda where agenda-service is, with a slash at the end
   * @param speakers where speakers-service is, with a slash at the end
   * @param token of somebody with the role {@code secretariat}
   * @throws AssertionError naming the act that came otherwise
   */
  public static void play(ConformanceCase given, URI agenda, URI speakers, String token) {
    Http http = new Http(token);
    ConformanceRun.of(given, new FloorOverHttp(http, new AgendaOverHttp(http, agenda), speakers));
  }

  private static boolean holds(ConformanceCase given, URI agenda, URI speakers, String token) {
    try {
      play(given, agenda, speakers, token);
      return true;
    } catch (AssertionError | RuntimeException e) {
      OUT.printf("%s: %s: %s%n", given.ruleBook(), given.name(), e);
      return false;
    }
  }

  private static URI base(String url) {
    return URI.create(url.endsWith("/") ? url : url + "/");
  }
}
