package org.council.speakers.conformance;

import static org.council.speakers.conformance.Http.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * A list of speakers as a server shows it.
 *
 * @param list what it answered
 */
record ListOverHttp(JsonNode list) implements ListSeen {

  @Override
  public List<String> queue() {
    return list.get("waiting").findValuesAsText("delegation");
  }

  @Override
  public String why(String who) {
    return waiting(who, null).at("/reason/rule").asText();
  }

  @Override
  public String calledOver(String who) {
    return waiting(who, null).at("/calledOver/rule").asText(null);
  }

  @Override
  public String placed(String who) {
    return waiting(who, null).at("/placed/rule").asText(null);
  }

  @Override
  public String attendance(String who) {
    return waiting(who, null).get("attendance").asText();
  }

  @Override
  public Time time(String who, String document) {
    JsonNode entry = waiting(who, document);
    return new Time(
        number(entry, "speakingTimeSeconds"), entry.path("speakingTimeRule").asText(null));
  }

  @Override
  public Integer timeBefore(String who) {
    return number(waiting(who, null), "secondsBefore");
  }

  @Override
  public int spoken() {
    return list.get("spokenSeconds").asInt();
  }

  @Override
  public String phase() {
    return list.path("phase").asText(null);
  }

  /** Officers are of no delegation: everybody's participant has the code in small letters. */
  @Override
  public String interrupted() {
    JsonNode interrupted = list.path("interrupted");
    return interrupted.isMissingNode()
        ? null
        : interrupted.get("participant").asText().toUpperCase(Locale.ROOT);
  }

  private JsonNode waiting(String who, String document) {
    for (JsonNode entry : list.get("waiting")) {
      if (entry.get("delegation").asText().equals(who)
          && (document == null || document.equals(entry.path("document").asText()))) {
        return entry;
      }
    }
    throw new AssertionError("does not wait: " + who);
  }
}
