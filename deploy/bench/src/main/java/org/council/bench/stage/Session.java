package org.council.bench.stage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.council.bench.drive.Driver;
import org.council.local.SuiteAddress;

/**
 * A session in progress with a Chair and a number of delegations, each with one councillor in the
 * room. Its plenary meets as often as asked, one meeting after the other.
 */
public final class Session {

  private static final String CHAIR = "chair";

  private final SuiteAddress suite;
  private final Stagehand stagehand;
  private final String symbol;
  private final List<String> delegates;
  private final List<String> tokens;
  private int meetings;

  private Session(SuiteAddress suite, Stagehand stagehand, String symbol, List<String> delegates) {
    this.suite = suite;
    this.stagehand = stagehand;
    this.symbol = symbol;
    this.delegates = delegates;
    this.tokens = delegates.stream().map(d -> suite.token(d, "delegate")).toList();
  }

  /**
   * Convenes and opens a session.
   *
   * @param symbol {@code B1}
   * @param delegations how many
   */
  public static Session open(SuiteAddress suite, Driver driver, String symbol, int delegations) {
    List<String> delegates =
        IntStream.rangeClosed(1, delegations).mapToObj("d%03d"::formatted).toList();
    Session session =
        new Session(suite, new Stagehand(suite, driver), symbol, List.copyOf(delegates));
    session.convene();
    session.enterTheRoster();
    session.stagehand.post(session.path("openings"), CHAIR, Map.of());
    return session;
  }

  private void convene() {
    stagehand.post(
        "/v1/sessions",
        Map.of(
            "symbol", symbol,
            "rules", "itu-council",
            "title", Map.of("en", "Session " + symbol),
            "place", "Geneva",
            "timeZone", "Europe/Zurich",
            "opensOn", "2026-01-01",
            "closesOn", "2026-12-31",
            "languages", List.of("en"),
            "enteredAfterTheFact", false));
    stagehand.post(
        path("bodies"), Map.of("code", "PL", "kind", "PLENARY", "name", Map.of("en", "Plenary")));
  }

  private void enterTheRoster() {
    stagehand.post(
        path("participants"),
        Map.of("id", CHAIR, "office", "CHAIR", "name", Map.of("en", "The Chair")));
    stagehand.postAll(
        path("delegations"),
        delegates.stream()
            .map(d ->
                Map.of(
                    "code", codeOf(d),
                    "category", "COUNCIL_MEMBER_STATE",
                    "name", Map.of("en", "State of " + d))));
    stagehand.postAll(path("participants"), delegates.stream().map(Session::councillor));
  }

  private static Map<String, Object> councillor(String delegate) {
    return Map.of(
        "id",
        delegate,
        "delegation",
        codeOf(delegate),
        "attendance",
        "IN_PERSON",
        "name",
        Map.of("en", "Councillor " + delegate));
  }

  /**
   * Opens the next meeting of the plenary with all its items, after the one before it has risen;
   * speakers-service has heard of it all.
   */
  public Meeting meet(int items) {
    if (meetings > 0) {
      stagehand.post(path("meetings", "PL-" + meetings, "closures"), CHAIR, Map.of());
    }
    meetings++;
    Meeting meeting = new Meeting(this, "PL-" + meetings, items);
    stagehand.post(path("meetings"), Map.of("body", "PL", "number", meetings));
    stagehand.post(
        meeting.path("agenda"),
        Map.of("items", IntStream.rangeClosed(1, items).mapToObj(n -> item(n, meeting)).toList()));
    stagehand.post(meeting.path("openings"), CHAIR, Map.of());
    IntStream.rangeClosed(1, items)
        .forEach(n -> stagehand.post(meeting.itemPath(n, "openings"), CHAIR, Map.of()));
    stagehand.awaitInSpeakers(meeting.itemPath(items, "list-of-speakers"));
    return meeting;
  }

  private static Map<String, Object> item(int number, Meeting meeting) {
    String title = "Item %d of %s".formatted(number, meeting.label());
    return Map.of("number", number, "title", Map.of("en", title));
  }

  String path(String... more) {
    return "/v1/sessions/" + symbol + "/" + String.join("/", more);
  }

  private static String codeOf(String delegate) {
    return delegate.toUpperCase(Locale.ROOT);
  }

  /** How many delegates it has. */
  public int size() {
    return delegates.size();
  }

  String delegate(int number) {
    return delegates.get(number);
  }

  String tokenOf(int delegate) {
    return tokens.get(delegate);
  }

  String tokenOfTheChair() {
    return suite.token(CHAIR, "delegate");
  }

  /** The path of a delegate's entry in the roster. */
  public String rosterPath(int delegate) {
    return path("participants", delegates.get(delegate));
  }
}
