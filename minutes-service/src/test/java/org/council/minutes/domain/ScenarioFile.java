package org.council.minutes.domain;

import static org.council.minutes.domain.ScenarioValues.forms;
import static org.council.minutes.domain.ScenarioValues.strings;
import static org.council.minutes.domain.ScenarioValues.text;
import static org.council.minutes.domain.ScenarioValues.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.BodyEstablished;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ItemAdded;
import org.council.minutes.domain.AgendaFact.MeetingScheduled;
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
  private final Set<Integer> continued = new HashSet<>();

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
    new ScenarioActs(scenario.story, tree.path("participants"), scenario.continued)
        .tellAll(tree.path("acts"));
    scenario.story.signed(strings(tree.path("signatories")).toArray(String[]::new));
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
            file.at("/session/closesOn").asText(),
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
            strings(one.path("documents"))));
    if (one.path("continued").asBoolean() || earlier.carriedOver(one)) {
      continued.add(number);
    }
  }
}
