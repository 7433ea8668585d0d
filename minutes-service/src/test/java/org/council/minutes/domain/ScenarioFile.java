package org.council.minutes.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.MeetingOpened;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.AgendaFact.SessionConvened;
import org.council.minutes.domain.DocumentsFact.Part;

/** Reads a scenario file into the facts that the services would tell of its acts. */
final class ScenarioFile {

  private final JsonNode file;
  private final EarlierMeetings earlier;
  private final String session;
  private final String meeting;
  private final Story story;
  private final Map<String, Integer> itemOfSpeech = new HashMap<>();
  private final Map<String, String> delegations = new HashMap<>();
  private final Map<String, String> lastSpeech = new HashMap<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Set<Integer> opened = new HashSet<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private int item;

  /** The item that the record told of last. */
  private int told;

  private ScenarioFile(JsonNode file, EarlierMeetings earlier) {
    this.file = file;
    this.earlier = earlier;
    this.session = file.at("/session/symbol").asText();
    this.meeting = file.at("/meeting/body").asText() + "-" + file.at("/meeting/number").asInt();
    this.story = new Story(session, meeting, file.at("/session/timeZone").asText());
  }

  /** The files beside the scenario in which records are expected: by language, or its lines. */
  static Map<String, String> expected(Path path) throws IOException {
    return Optional.ofNullable(texts(tree(path).at("/expect/record"))).orElse(Map.of());
  }

  static JsonNode tree(Path path) throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(path.toFile());
  }

  /** Everything that happened, as facts. */
  static Story read(Path path) throws IOException {
    JsonNode tree = tree(path);
    ScenarioFile scenario = new ScenarioFile(tree, EarlierMeetings.before(tree, path));
    scenario.head();
    scenario.file.path("acts").forEach(scenario::act);
    scenario.story.signed(strings(scenario.file.path("signatories")).toArray(String[]::new));
    return scenario.story;
  }

  private void head() {
    story.tell(
        new SessionConvened(
            session,
            file.at("/session/rules").asText(),
            texts(file.at("/session/title")),
            file.at("/session/place").asText(),
            file.at("/session/timeZone").asText(),
            strings(file.at("/session/languages")),
            true));
    file.path("bodies")
        .forEach(one ->
            story.tell(
                new BodyEstablished(
                    session,
                    one.path("code").asText(),
                    one.path("kind").asText(),
                    texts(one.path("name")),
                    null)));
    file.path("delegations")
        .forEach(one ->
            story.tell(
                new DelegationRegistered(
                    session,
                    one.path("code").asText(),
                    one.path("category").asText(),
                    texts(one.path("name")),
                    forms(one))));
    file.path("participants").forEach(this::participant);
    file.path("documents").forEach(this::document);
    story.tell(
        new MeetingScheduled(
            session,
            meeting,
            file.at("/meeting/body").asText(),
            file.at("/meeting/number").asInt(),
            null));
    file.path("agenda").forEach(this::agendaItem);
  }

  private void participant(JsonNode one) {
    if (one.has("delegation")) {
      delegations.put(one.path("id").asText(), one.path("delegation").asText());
    }
    story.tell(
        new ParticipantRegistered(
            session,
            one.path("id").asText(),
            text(one, "office"),
            text(one, "delegation"),
            texts(one.path("name")),
            texts(one.path("title")),
            forms(one)));
  }

  private void document(JsonNode document) {
    List<Part> parts = new ArrayList<>();
    document
        .path("parts")
        .forEach(
            part -> parts.add(new Part(part.path("label").asText(), part.path("kind").asText())));
    story.document(document.path("symbol").asText(), parts.toArray(Part[]::new));
  }

  private void agendaItem(JsonNode one) {
    int number = one.path("number").asInt();
    story.tell(
        new ItemAdded(
            session,
            meeting,
            number,
            "item-" + number,
            texts(one.path("title")),
            strings(one.path("documents")),
            one.path("continued").asBoolean() || earlier.carriedOver(one)));
  }

  private void act(JsonNode act) {
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
      case "open-meeting" -> story.tell(new MeetingOpened(session, meeting, 1, "chair"));
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
    told = item;
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
    told = item;
    String id = act.has("id") ? act.path("id").asText() : "unnamed-" + itemOfSpeech.size();
    lastSpeech.put(stateOn(item, act), id);
    itemOfSpeech.put(id, item);
    story.speech(
        id,
        item,
        act.path("by").asText(),
        act.path("does").asText(),
        strings(act.path("documents")).toArray(String[]::new));
  }

  /** A speech is on the open item on which its speaker waits, if it is one. */
  private int itemOf(JsonNode speech) {
    List<Integer> waitedOn =
        open.stream().filter(number -> waiting.contains(whoOn(number, speech))).toList();
    return waitedOn.size() == 1 ? waitedOn.getFirst() : item;
  }

  private void decide(JsonNode act) {
    told = item;
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
    told = about(covers, act.path("joinPrevious").asBoolean());
    Map<String, List<String>> bullets = new LinkedHashMap<>();
    act.path("bullets")
        .properties()
        .forEach(one -> bullets.put(one.getKey(), strings(one.getValue())));
    story.precis(
        told, texts(act.path("text")), bullets, act.path("joinPrevious").asBoolean(), covers);
  }

  private int about(List<String> covers, boolean joinPrevious) {
    if (joinPrevious) {
      return told;
    }
    if (!covers.isEmpty()) {
      return itemOfSpeech.get(covers.getLast());
    }
    return open.isEmpty() || open.contains(told) ? told : open.getLast();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isMissingNode() ? null : node.path(field).asText();
  }

  private static Map<String, Map<String, String>> forms(JsonNode node) {
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    node.path("forms").properties().forEach(one -> forms.put(one.getKey(), texts(one.getValue())));
    return forms;
  }

  private static Map<String, String> texts(JsonNode node) {
    if (node.isTextual()) {
      return Map.of("und", node.asText());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts.isEmpty() ? null : texts;
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asText()));
    return strings;
  }
}
