package org.council.speakers;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;

/**
 * Fixture: item 1 of a plenary meeting of a session of its own, as agenda tells of it, and what is
 * asked of the service about it over HTTP.
 */
@Dependent
class ItemOverHttp {

  static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;

  private final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

  /** What the next request waits for. */
  private String last;

  /** Nothing but planned: its meeting is not open. */
  void isPlanned() {
    last = agenda.sessionWithItemOne(session, NINE);
  }

  /** Planned before, it is opened. */
  void opens() {
    agenda.meetingOpened(session, NINE);
    last = agenda.itemOpened(session, NINE);
  }

  /** Open, under the rule book of the Council. */
  void isOpen() {
    last = agenda.meetingWithItemOne(session, NINE);
  }

  /** Open, under another rule book. */
  void isOpenUnder(String ruleBook) {
    last = agenda.meetingWithItemOne(session, ruleBook, NINE);
  }

  /** Open, in a session whose acts happen as they are entered. */
  void isHeldNow() {
    last = agenda.heldNow(session, Instant.now());
  }

  /** The next request waits for this event of agenda. */
  void hears(String event) {
    last = event;
  }

  String last() {
    return last;
  }

  String session() {
    return session;
  }

  /** Where a resource of the item is. */
  String path(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }

  /** Tells the secretariat in advance of an introduction. */
  Response notifyInAdvance(String who, int minute) {
    return as(who).body(by(who, "INTRODUCE", minute)).post(path("advance-notifications"));
  }

  /** Asks for the floor. */
  Response ask(String who, String purpose, int minute) {
    return as(who).body(by(who, purpose, minute)).post(path("requests"));
  }

  /** Asks to make a motion. */
  Response move(String who, String motion, int minute) {
    return as(who)
        .body(
            "{\"by\": \"%s\", \"purpose\": \"PROCEDURAL_MOTION\", \"motion\": \"%s\", \"at\": \"%s\"}"
                .formatted(who, motion, minute(minute)))
        .post(path("requests"));
  }

  /** The Chair puts a request beside another. */
  Response put(String request, String side, String beside, int minute) {
    return chair()
        .body(
            "{\"%s\": \"%s\", \"reason\": \"The minister has to leave\", \"at\": \"%s\"}"
                .formatted(side, beside, minute(minute)))
        .post(path("requests/" + request + "/placings"));
  }

  /** The Chair pauses or resumes an intervention. */
  Response onTheClock(String intervention, String act, int minute) {
    return chair().body(moment(minute)).post("/v1/interventions/" + intervention + "/" + act);
  }

  /** Does something to an intervention. */
  Response onIntervention(
      RequestSpecification by, String intervention, String act, String said, int minute) {
    return by.body("{%s, \"at\": \"%s\"}".formatted(said, minute(minute)))
        .post("/v1/interventions/" + intervention + "/" + act);
  }

  /** What would become of a request. */
  Response whatIf(String who, String purpose) {
    return given()
        .header("After-Event", last)
        .queryParam("participant", who)
        .queryParam("purpose", purpose)
        .get(path("what-if"));
  }

  /** The Chair gives the floor, whatever stands. */
  Response give(String participant, String does, int minute) {
    return chair()
        .header("If-Match", "*")
        .body(floor(participant, does, minute))
        .post(path("floor"));
  }

  /** The Chair ends an intervention. */
  Response end(String intervention, int minute) {
    return chair().body(moment(minute)).post("/v1/interventions/" + intervention + "/endings");
  }

  /** The list of speakers. */
  Response list() {
    return given().header("After-Event", last).get(path("list-of-speakers"));
  }

  /** The list of speakers, unless it is the one known. */
  Response listUnless(String known) {
    return given().header("If-None-Match", known).get(path("list-of-speakers"));
  }

  /** As the Chair. */
  RequestSpecification chair() {
    return as("chair");
  }

  /** As a participant. */
  RequestSpecification as(String participant) {
    return after(Tokens.of(participant, "delegate"));
  }

  /** With a token, after all that was told, under a key of its own as every client may. */
  RequestSpecification after(String token) {
    return after(token, UUID.randomUUID());
  }

  /** The same, under a given key. */
  RequestSpecification after(String token, Object key) {
    return given()
        .header("After-Event", last)
        .header("Idempotency-Key", key)
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON);
  }

  /** What a participant says. */
  static String by(String who, String purpose, int minute) {
    String wanted = purpose == null ? "" : "\"purpose\": \"%s\", ".formatted(purpose);
    String document = "INTRODUCE".equals(purpose) ? "\"document\": \"C24/7\", " : "";
    return "{\"by\": \"%s\", %s%s\"at\": \"%s\"}".formatted(who, wanted, document, minute(minute));
  }

  /** What the Chair says who gives the floor. */
  static String floor(String participant, String does, int minute) {
    return "{\"participant\": \"%s\", \"does\": \"%s\", \"at\": \"%s\"}"
        .formatted(participant, does, minute(minute));
  }

  /** When it happened, and no more. */
  static String moment(int minute) {
    return "{\"at\": \"%s\"}".formatted(minute(minute));
  }

  /** So many minutes after the opening. */
  static Instant minute(int minute) {
    return NINE.plusSeconds(60L * minute);
  }

  /** What the service says. */
  static Topic topic() {
    return Topic.of("council.speakers.v1");
  }

  /** The first event of that name about this session. */
  CloudEvent announced(String name) {
    String type = "org.council.speakers.%s.v1".formatted(name);
    return KafkaBinding.read(
        topic()
            .await(message ->
                session.equals(message.key()) && KafkaBinding.read(message).type().equals(type)));
  }
}
