package org.council.minutes.domain;

import static org.council.minutes.domain.ScenarioValues.strings;
import static org.council.minutes.domain.ScenarioValues.text;
import static org.council.minutes.domain.ScenarioValues.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.Outcome;

/** Tells the acts of a scenario as facts, in a story in which its head was told. */
final class ScenarioActs {

  private final Story story;
  private final Map<String, String> delegations = new HashMap<>();
  private final Map<String, Integer> itemOfSpeech = new HashMap<>();
  private final Map<String, String> lastSpeech = new HashMap<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<Integer> opened = new HashSet<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private int item;

  private final Set<String> summedUp = new HashSet<>();

  /** The item that was spoken of last, whether that gave a paragraph or a précis is to come. */
  private int told;

  /** The item of the paragraph before what is written next. */
  private int written;

  /**
   * @param continued the items that an earlier meeting has taken up
   */
  ScenarioActs(Story story, JsonNode participants, Set<Integer> continued) {
    this.story = story;
    opened.addAll(continued);
    for (JsonNode one : participants) {
      if (one.has("delegation")) {
        delegations.put(one.path("id").asText(), one.path("delegation").asText());
      }
    }
  }

  /** Tells the acts in order. */
  void tellAll(JsonNode acts) {
    for (JsonNode act : acts) {
      if (act.path("act").asText().equals("precis") && !act.path("refused").asBoolean()) {
        summedUp.addAll(strings(act.path("covers")));
      }
    }
    acts.forEach(this::tell);
  }

  /** Tells one act, unless it was refused. */
  private void tell(JsonNode act) {
    if (act.path("refused").asBoolean()) {
      return;
    }
    if (act.has("at")) {
      story.at(act.path("at").asText());
    }
    if (act.has("item")) {
      item = act.path("item").asInt();
    } else if (!open.isEmpty()) {
      item = open.getLast();
    }
    switch (act.path("act").asText()) {
      case "open-meeting" -> story.openMeeting();
      case "adjourn-meeting" -> story.adjourn();
      case "resume-meeting" -> story.resume();
      case "close-meeting" -> story.close();
      case "open-item" -> open();
      case "close-item" -> open.remove(Integer.valueOf(item));
      case "request-insertion" -> {
        String state = stateOn(act.path("item").asInt(), act);
        asked.put(state, lastSpeech.get(state));
      }
      case "submit-statement" -> submit(act);
      case "request-floor" -> waiting.add(whoOnWhich(act));
      case "withdraw-request", "reserve-right" -> waiting.remove(whoOnWhich(act));
      case "speech" -> speech(act);
      case "decide" -> decide(act);
      case "precis" -> precis(act);
      default -> {}
    }
  }

  private void open() {
    write(item);
    open.remove(Integer.valueOf(item));
    open.add(item);
    if (opened.add(item)) {
      story.open(item);
    } else {
      story.openAgain(item);
    }
  }

  private void submit(JsonNode act) {
    story.statement(
        item, act.path("by").asText(), asked.get(stateOn(item, act)), texts(act.path("text")));
  }

  private static String whoOnWhich(JsonNode act) {
    return whoOn(act.path("item").asInt(), act);
  }

  private static String whoOn(int number, JsonNode act) {
    return act.path("by").asText() + " on " + number;
  }

  /** The State whose participant acts, whichever of them it is; an officer by itself. */
  private String stateOn(int number, JsonNode act) {
    String by = act.path("by").asText();
    return delegations.getOrDefault(by, by) + " on " + number;
  }

  private void speech(JsonNode act) {
    item = itemOf(act);
    waiting.remove(whoOn(item, act));
    String id = act.has("id") ? act.path("id").asText() : "unnamed-" + itemOfSpeech.size();
    told = item;
    written = summedUp.contains(id) ? written : item;
    lastSpeech.put(stateOn(item, act), id);
    itemOfSpeech.put(id, item);
    story.speech(
        id,
        item,
        act.path("by").asText(),
        act.path("does").asText(),
        strings(act.path("documents")).toArray(String[]::new));
    story.pass(Duration.ofSeconds(act.path("seconds").asInt()));
  }

  /** A speech is on the open item on which its speaker waits, if it is one. */
  private int itemOf(JsonNode speech) {
    List<Integer> waitedOn =
        open.stream().filter(number -> waiting.contains(whoOn(number, speech))).toList();
    return waitedOn.size() == 1 ? waitedOn.getFirst() : item;
  }

  private void decide(JsonNode act) {
    write(item);
    JsonNode outcomes = act.path("outcomes");
    List<Outcome> decided = new ArrayList<>();
    if (outcomes.isMissingNode()) {
      decided.add(outcome(act));
    }
    outcomes.forEach(one -> decided.add(outcome(one)));
    story.decide(item, decided.toArray(Outcome[]::new));
  }

  private static Outcome outcome(JsonNode one) {
    JsonNode object = one.path("object");
    return new Outcome(
        OutcomeKind.valueOf(one.path("outcome").asText()),
        text(object, "document"),
        text(object, "part"),
        texts(object.path("text")),
        one.path("to").isTextual() ? one.path("to").asText() : null,
        one.path("to").isObject() ? texts(one.path("to")) : null);
  }

  private void precis(JsonNode act) {
    List<String> covers = strings(act.path("covers"));
    write(about(covers, act.path("joinPrevious").asBoolean()));
    Map<String, List<String>> bullets = new LinkedHashMap<>();
    act.path("bullets")
        .properties()
        .forEach(one -> bullets.put(one.getKey(), strings(one.getValue())));
    story.precis(
        told, texts(act.path("text")), bullets, act.path("joinPrevious").asBoolean(), covers);
  }

  private int about(List<String> covers, boolean joinPrevious) {
    if (joinPrevious) {
      return written;
    }
    if (!covers.isEmpty()) {
      return itemOfSpeech.get(covers.getLast());
    }
    return open.isEmpty() || open.contains(told) ? told : open.getLast();
  }

  /** What is told of an item gives it a paragraph, or a section that is to have some. */
  private void write(int number) {
    told = number;
    written = number;
  }
}
