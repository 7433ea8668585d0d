package org.council.speakers.conformance;

import static org.council.speakers.conformance.Http.fields;
import static org.council.speakers.conformance.Http.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The kit's floor on a server, as it is seen: an item of a session of its own. */
abstract class FloorSeenOverHttp implements Floor {

  final Http http;
  final String session =
      "KIT" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
  final Map<String, JsonNode> lastInterventions = new HashMap<>();
  final Map<String, String> lastRequests = new HashMap<>();

  /** What the service is called in the events that it names. */
  static final String SERVICE = "speakers-service";

  /** The last event of the service before agenda told something last; null where there was none. */
  String beforeAgendaTold;

  /** The meeting in which what is done with the item is done. */
  String meeting = "PL-1";

  /** By their names, where the list is shown as it stood. */
  private final Map<String, String> marked = new HashMap<>();

  private final URI speakers;

  FloorSeenOverHttp(Http http, URI speakers) {
    this.http = http;
    this.speakers = speakers;
  }

  @Override
  public ListSeen list() {
    return new ListOverHttp(http.get(item("list-of-speakers")));
  }

  /** By the event of the last act, or, where agenda told something since, by the version. */
  @Override
  public void marks(String name) {
    String event = http.lastEventOf(SERVICE);
    marked.put(
        name,
        Objects.equals(event, beforeAgendaTold)
            ? "floor/replay?limit=1&from=" + http.get(item("list-of-speakers")).get("version")
            : "list-of-speakers?asOf=" + event);
  }

  @Override
  public ListSeen listAsOf(String name) {
    return new ListOverHttp(http.get(item(marked.get(name))));
  }

  @Override
  public Foretold ifAsked(String who, Wish wish) {
    Map<String, Object> asked = wish(who, wish);
    asked.put("participant", asked.remove("by"));
    String query =
        asked.entrySet().stream()
            .map(e ->
                e.getKey() + "=" + URLEncoder.encode((String) e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    JsonNode told = http.get(item("what-if?" + query));
    return told.has("refusal")
        ? Foretold.refused(told.at("/refusal/rule").asText())
        : new Foretold(
            null,
            told.get("position").asInt(),
            told.at("/reason/rule").asText(),
            number(told, "speakingTimeSeconds"),
            number(told, "secondsBefore"));
  }

  @Override
  public Integer untilTurn(String who) {
    return number(
        http.get(item("requests/%s/turn".formatted(lastRequests.get(who)))), "secondsUntilTurn");
  }

  @Override
  public Integer warnedAfter(String who) {
    JsonNode intervention = logged(who);
    return intervention.has("warningAt")
        ? (int)
            Duration.between(
                    givenAt(intervention), Instant.parse(intervention.get("warningAt").asText()))
                .toSeconds()
        : null;
  }

  @Override
  public int overTime(String who) {
    return logged(who).path("overTimeSeconds").asInt(0);
  }

  private JsonNode logged(String who) {
    String id = lastInterventions.get(who).get("id").asText();
    for (JsonNode entry : http.get(item("interventions")).get("interventions")) {
      if (entry.get("id").asText().equals(id)) {
        return entry;
      }
    }
    throw new AssertionError("is not in the log: " + who);
  }

  /** Where a resource of the item is. */
  final URI item(String resource) {
    return speakers.resolve(
        "v1/sessions/%s/meetings/%s/items/1/%s".formatted(session, meeting, resource));
  }

  /** Where something is done with the last intervention of one. */
  final URI intervention(String who, String act) {
    String id = lastInterventions.get(who).get("id").asText();
    return speakers.resolve("v1/interventions/%s/%s".formatted(id, act));
  }

  static Map<String, Object> wish(String who, Wish wish) {
    return fields(
        "by",
        id(who),
        "purpose",
        wish.purpose(),
        "motion",
        wish.motion(),
        "document",
        wish.document(),
        "onBehalfOf",
        wish.onBehalfOf());
  }

  static String id(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  static Instant givenAt(JsonNode intervention) {
    return Instant.parse(intervention.get("givenAt").asText());
  }
}
