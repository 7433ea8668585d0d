package org.council.minutes.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which items the earlier meetings of a body carried over, as the scenarios in the same folder tell
 * it. A scenario need not say so itself.
 */
final class EarlierMeetings {

  private final Set<JsonNode> carriedOver = new HashSet<>();

  private EarlierMeetings() {}

  /** Reads the scenarios of the same session and body with lower numbers, if there are any. */
  static EarlierMeetings before(JsonNode scenario, Path file) throws IOException {
    EarlierMeetings earlier = new EarlierMeetings();
    if (numberOf(scenario) > 1) {
      meetingsBefore(scenario, file).forEach(earlier::tell);
    }
    return earlier;
  }

  private static List<JsonNode> meetingsBefore(JsonNode scenario, Path file) throws IOException {
    List<JsonNode> meetings = new ArrayList<>();
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      for (Path other : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        JsonNode meeting = ScenarioFile.tree(other);
        if (isOfTheSameBody(meeting, scenario) && numberOf(meeting) < numberOf(scenario)) {
          meetings.add(meeting);
        }
      }
    }
    meetings.sort(Comparator.comparingInt(EarlierMeetings::numberOf));
    return meetings;
  }

  private static boolean isOfTheSameBody(JsonNode one, JsonNode other) {
    return Stream.of("/session/symbol", "/meeting/body")
        .allMatch(path -> one.at(path).equals(other.at(path)));
  }

  private static int numberOf(JsonNode scenario) {
    return scenario.at("/meeting/number").asInt();
  }

  /** Whether the last meeting that opened the item carried it over. */
  boolean carriedOver(JsonNode item) {
    return carriedOver.contains(nameOf(item));
  }

  /** The same item has the same code, else the same title. */
  private static JsonNode nameOf(JsonNode item) {
    return item.path(item.has("code") ? "code" : "title");
  }

  /**
   * What is opened is carried over, unless it is decided otherwise or closed without a decision.
   */
  private void tell(JsonNode scenario) {
    Map<Integer, JsonNode> names = new HashMap<>();
    scenario.path("agenda").forEach(item -> names.put(item.path("number").asInt(), nameOf(item)));
    Set<JsonNode> undecided = new HashSet<>();
    for (JsonNode act : scenario.path("acts")) {
      JsonNode item = names.get(act.path("item").asInt());
      switch (act.path("refused").asBoolean() ? "refused" : act.path("act").asText()) {
        case "open-item" -> {
          carriedOver.add(item);
          undecided.add(item);
        }
        case "decide" -> {
          undecided.remove(item);
          decide(item, act);
        }
        case "close-item" -> {
          if (undecided.remove(item)) {
            carriedOver.remove(item);
          }
        }
        default -> {}
      }
    }
  }

  private void decide(JsonNode item, JsonNode act) {
    if (act.findValuesAsText("outcome").contains("CARRIED_OVER")) {
      carriedOver.add(item);
    } else {
      carriedOver.remove(item);
    }
  }
}
