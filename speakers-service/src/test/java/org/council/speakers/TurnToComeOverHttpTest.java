package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** When the turn of one may come that would ask now, or waits. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class TurnToComeOverHttpTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;

  private final String session = "W" + System.nanoTime();
  private String last;

  @Test
  void not_before_who_speaks_on_another_item_of_the_meeting_has_ended() {
    agenda.heldNow(session, Instant.now());
    last = agenda.itemTwoOpened(session, Instant.now());
    whatIf(1).body("secondsUntilTurn", equalTo(0));

    givesTheFloorFor180Seconds(2, "");

    whatIf(1)
        .body("secondsBefore", equalTo(0))
        .body("secondsUntilTurn", allOf(greaterThan(60), lessThanOrEqualTo(180)));
  }

  @Test
  void nobody_knows_while_one_speaks_where_all_is_entered_after_the_fact() {
    last = agenda.meetingWithItemOne(session, NINE);
    whatIf(1).body("secondsUntilTurn", equalTo(0));

    givesTheFloorFor180Seconds(1, ", \"at\": \"%s\"".formatted(NINE));

    whatIf(1).body("secondsBefore", equalTo(0)).body("secondsUntilTurn", nullValue());
  }

  @Test
  void of_a_request_that_waits_the_same_is_told_and_nothing_once_it_does_not() {
    agenda.heldNow(session, Instant.now());
    last = agenda.itemTwoOpened(session, Instant.now());
    String asked =
        as("tur", item(1, "requests"), "{\"by\": \"tur\", \"purpose\": \"SPEAK\"}").path("id");
    givesTheFloorFor180Seconds(2, "");

    turnOf(asked)
        .statusCode(200)
        .body("participant", equalTo("tur"))
        .body("purpose", equalTo("SPEAK"))
        .body("position", equalTo(1))
        .body("secondsBefore", equalTo(0))
        .body("secondsUntilTurn", allOf(greaterThan(60), lessThanOrEqualTo(180)));

    as("tur", item(1, "requests/" + asked + "/withdrawals"), "{}").then().statusCode(200);
    turnOf(asked).statusCode(409).body("rule", equalTo("spk-13"));
  }

  @Test
  void behind_one_without_a_limit_it_is_estimated_from_the_speeches_made() {
    last = agenda.meetingWithItemOne(session, NINE);
    String speech = givesTheFloor(1, ", \"at\": \"%s\"".formatted(NINE)).path("id");
    post("/v1/interventions/" + speech + "/endings", "{%s}".formatted(at(90)))
        .then()
        .statusCode(200);
    asks("ken", 91);

    whatIf(1)
        .body("secondsUntilTurn", nullValue())
        .body("estimatedSecondsUntilTurn", equalTo(90))
        .body("secondsBefore", nullValue());
    turnOf(asks("tur", 92))
        .statusCode(200)
        .body("secondsUntilTurn", nullValue())
        .body("estimatedSecondsUntilTurn", equalTo(90));
  }

  /** Asks to speak, so many seconds after nine; answers the id of the request. */
  private String asks(String who, int seconds) {
    String said = "{\"by\": \"%s\", \"purpose\": \"SPEAK\", %s}".formatted(who, at(seconds));
    return as(who, item(1, "requests"), said).path("id");
  }

  private static String at(int seconds) {
    return "\"at\": \"%s\"".formatted(NINE.plusSeconds(seconds));
  }

  @Test
  void of_a_request_that_nobody_made_nothing() {
    last = agenda.meetingWithItemOne(session, NINE);

    turnOf(UUID.randomUUID().toString())
        .statusCode(404)
        .body("type", equalTo("urn:council:problem:not-found"));
  }

  private void givesTheFloorFor180Seconds(int item, String at) {
    post(item(item, "time-limits"), "{\"who\": \"COUNCILLOR\", \"seconds\": 180%s}".formatted(at))
        .then()
        .statusCode(200);
    givesTheFloor(item, at).then().statusCode(201);
  }

  private Response givesTheFloor(int item, String at) {
    return post(
        item(item, "floor"), "{\"participant\": \"ken\", \"does\": \"COMMENTS\"%s}".formatted(at));
  }

  private ValidatableResponse turnOf(String request) {
    return given().header("After-Event", last).get(item(1, "requests/" + request + "/turn")).then();
  }

  private Response post(String path, String said) {
    return as("chair", path, said);
  }

  private Response as(String who, String path, String said) {
    return given()
        .header("After-Event", last)
        .header("If-Match", "*")
        .auth()
        .oauth2(Tokens.of(who, "delegate"))
        .contentType(ContentType.JSON)
        .body(said)
        .post(path);
  }

  private ValidatableResponse whatIf(int item) {
    return given()
        .header("After-Event", last)
        .queryParam("participant", "tur")
        .queryParam("purpose", "SPEAK")
        .get(item(item, "what-if"))
        .then()
        .statusCode(200);
  }

  private String item(int number, String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/%d/%s".formatted(session, number, resource);
  }
}
