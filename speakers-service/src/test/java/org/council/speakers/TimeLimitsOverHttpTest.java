package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The Chair sets how long speakers have, and the list says so, now and as it stood. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class TimeLimitsOverHttpTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;

  private final String session = "L" + System.nanoTime();
  private String last;

  @Test
  void what_was_set_is_shown_with_its_rule_and_who_presided() {
    last = agenda.meetingWithItemOne(session, NINE);

    String set =
        limit("chair", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 1).getHeader("Event-Id");
    limit("chair", "\"who\": \"COUNCILLOR\"", 2)
        .then()
        .statusCode(200)
        .body("timeLimits", hasSize(0));

    given()
        .header("After-Event", last)
        .queryParam("asOf", set)
        .get(item("list-of-speakers"))
        .then()
        .statusCode(200)
        .body("timeLimits", hasSize(1))
        .body("timeLimits[0].who", equalTo("COUNCILLOR"))
        .body("timeLimits[0].seconds", equalTo(180))
        .body("timeLimits[0].rule", equalTo("spk-35"))
        .body("timeLimits[0].setBy", equalTo("chair"))
        .body("timeLimits[0].setAt", equalTo(NINE.plusSeconds(60).toString()));
  }

  @Test
  void what_is_set_again_is_the_same() {
    last = agenda.meetingWithItemOne(session, NINE);
    Response set = limit("chair", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 1);

    limit("chair", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 2)
        .then()
        .statusCode(200)
        .header("ETag", set.header("ETag"))
        .header("Event-Id", nullValue())
        .body("timeLimits[0].setAt", equalTo(NINE.plusSeconds(60).toString()));
  }

  @Test
  void those_who_wait_are_told_how_long_others_have_before_under_a_version_of_its_own() {
    last = agenda.meetingWithItemOne(session, NINE);
    asks("ken", 1);
    asks("tur", 2);
    Response before = list(null);
    before
        .then()
        .body("waiting.delegation", contains("KEN", "TUR"))
        .body("waiting[0].secondsBefore", equalTo(0))
        .body("waiting[1].secondsBefore", nullValue());
    list(before.getHeader("ETag")).then().statusCode(304);

    limit("chair", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 3).then().statusCode(200);

    list(before.getHeader("ETag"))
        .then()
        .statusCode(200)
        .body("waiting.secondsBefore", contains(0, 180));
  }

  @Test
  void it_is_for_the_Chair_and_of_a_second_at_least() {
    last = agenda.meetingWithItemOne(session, NINE);

    limit("ken", "\"who\": \"COUNCILLOR\", \"seconds\": 180", 1).then().statusCode(403);
    limit("chair", "\"who\": \"COUNCILLOR\", \"seconds\": 0", 1)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("seconds"));
    limit("chair", "\"who\": \"OBSERVER\", \"seconds\": 301", 1)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-35"));
    given()
        .header("After-Event", last)
        .get(item("list-of-speakers"))
        .then()
        .body("timeLimits", hasSize(0))
        .body("speaking", nullValue());
  }

  private void asks(String who, int minute) {
    as(who)
        .body(
            "{\"by\": \"%s\", \"purpose\": \"SPEAK\", \"at\": \"%s\"}"
                .formatted(who, NINE.plusSeconds(60L * minute)))
        .post(item("requests"))
        .then()
        .statusCode(201);
  }

  /** The list, unless it is the one known. */
  private Response list(String known) {
    RequestSpecification asked = given().header("After-Event", last);
    return (known == null ? asked : asked.header("If-None-Match", known))
        .get(item("list-of-speakers"));
  }

  private Response limit(String who, String said, int minute) {
    return as(who)
        .body("{%s, \"at\": \"%s\"}".formatted(said, NINE.plusSeconds(60L * minute)))
        .post(item("time-limits"));
  }

  private RequestSpecification as(String who) {
    return given()
        .header("After-Event", last)
        .auth()
        .oauth2(Tokens.of(who, "delegate"))
        .contentType(ContentType.JSON);
  }

  private String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }
}
