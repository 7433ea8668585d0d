package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What was told in advance, and the rights that were kept, are shown. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class NoticesTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");

  @Inject Agenda agenda;

  private final String session = "N" + System.nanoTime();
  private String last;

  @Test
  void what_was_told_stands_there_with_the_cut_off_once_the_item_is_open() {
    last = agenda.sessionWithItemOne(session, NINE.minusSeconds(600));
    tell("advance-notifications", "\"purpose\": \"INTRODUCE\", \"document\": \"C24/7\",", -300)
        .then()
        .statusCode(201);
    show("advance-notifications").then().body("until", nullValue());
    agenda.meetingOpened(session, NINE);
    last = agenda.itemOpened(session, NINE);

    show("advance-notifications")
        .then()
        .statusCode(200)
        .body("until", equalTo(NINE.toString()))
        .body("notifications.delegation", equalTo(List.of("OBS")))
        .body("notifications[0].purpose", equalTo("INTRODUCE"))
        .body("notifications[0].document", equalTo("C24/7"))
        .body("notifications[0].notifiedAt", equalTo(NINE.minusSeconds(300).toString()));
    tell("advance-notifications", "\"purpose\": \"SPEAK\",", 60)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-09"))
        .body("detail", containsString("were taken until " + NINE));
  }

  @Test
  void a_notice_that_is_told_once_more_is_the_same() {
    last = agenda.sessionWithItemOne(session, NINE.minusSeconds(600));
    Response told = tell("advance-notifications", "\"purpose\": \"SPEAK\",", -300);
    told.then().statusCode(201).header("Event-Id", notNullValue());

    tell("advance-notifications", "\"purpose\": \"SPEAK\",", -200)
        .then()
        .statusCode(201)
        .header("ETag", told.header("ETag"))
        .header("Event-Id", nullValue());

    show("advance-notifications")
        .then()
        .body("notifications", hasSize(1))
        .body("notifications[0].notifiedAt", equalTo(NINE.minusSeconds(300).toString()));
  }

  @Test
  void a_right_that_was_kept_stands_there_and_is_sent_once() {
    last = agenda.sessionWithItemOne(session, NINE.minusSeconds(600));
    tell("advance-notifications", "\"purpose\": \"INTRODUCE\", \"document\": \"C24/7\",", -300);
    agenda.meetingOpened(session, NINE);
    last = agenda.itemOpened(session, NINE);
    show("right-reservations").then().body("reservedRights", hasSize(0));
    tell("right-reservations", "\"document\": \"C24/7\",", 60).then().statusCode(201);

    String tag =
        show("right-reservations")
            .then()
            .statusCode(200)
            .body("reservedRights.participant", equalTo(List.of("obs")))
            .body("reservedRights[0].document", equalTo("C24/7"))
            .body("reservedRights[0].reservedAt", equalTo(NINE.plusSeconds(60).toString()))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(item("right-reservations")).then().statusCode(304);
  }

  @Test
  void a_right_that_is_kept_once_more_is_the_same() {
    last = agenda.sessionWithItemOne(session, NINE.minusSeconds(600));
    tell("advance-notifications", "\"purpose\": \"INTRODUCE\", \"document\": \"C24/7\",", -300);
    agenda.meetingOpened(session, NINE);
    last = agenda.itemOpened(session, NINE);
    Response kept = tell("right-reservations", "\"document\": \"C24/7\",", 60);
    kept.then().statusCode(201);

    tell("right-reservations", "\"document\": \"C24/7\",", 70)
        .then()
        .statusCode(201)
        .header("ETag", kept.header("ETag"))
        .header("Event-Id", nullValue());

    show("right-reservations")
        .then()
        .body("reservedRights", hasSize(1))
        .body("reservedRights[0].reservedAt", equalTo(NINE.plusSeconds(60).toString()));
  }

  @Test
  void of_an_item_that_is_not_known_nothing_is_shown() {
    given()
        .get(item("advance-notifications"))
        .then()
        .statusCode(425)
        .contentType("application/problem+json");
  }

  private Response show(String resource) {
    return given().header("After-Event", last).get(item(resource));
  }

  private Response tell(String resource, String wish, int second) {
    return given()
        .header("After-Event", last)
        .auth()
        .oauth2(Tokens.of("obs", "delegate"))
        .contentType(ContentType.JSON)
        .body("{\"by\": \"obs\", %s \"at\": \"%s\"}".formatted(wish, NINE.plusSeconds(second)))
        .post(item(resource));
  }

  private String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }
}
