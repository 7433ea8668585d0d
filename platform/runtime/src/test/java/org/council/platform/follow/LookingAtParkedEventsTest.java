package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.council.platform.cloudevents.CloudEvent;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What an operator is shown of events that could not be applied, and nobody else is. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LookingAtParkedEventsTest extends EventsOfOneSubject {

  @Test
  void is_for_operators() {
    given().get("/v1/parked-events").then().statusCode(401);
    secretariat().get("/v1/parked-events").then().statusCode(403);
    secretariat().post("/v1/parked-events/1/replays").then().statusCode(403);
    secretariat()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"noise\"}")
        .post("/v1/parked-events/1/releases")
        .then()
        .statusCode(403);
  }

  private static RequestSpecification secretariat() {
    return given().auth().oauth2(Tokens.of("s", "secretariat"));
  }

  @Test
  void shows_each_event_with_its_reason_and_its_place_in_the_queue() {
    CloudEvent first = others.say(subject, poison);
    CloudEvent second = others.say(subject, "behind " + mark);
    Operator.awaitParked(second);
    assertThat(Operator.waiting(subject))
        .extracting(
            event -> event.get("eventId"),
            event -> event.get("position"),
            event -> event.get("reason"))
        .containsExactly(
            tuple(first.id(), 1, "IllegalStateException: this cannot be applied"),
            tuple(second.id(), 2, "an earlier event of its subject is parked"));
  }

  @Test
  void leads_from_page_to_page_and_says_no_instant_to_come_again_from() {
    others.say(subject, poison);
    Operator.awaitParked(others.say(subject, "behind " + mark));
    Response page = Operator.request().queryParam("limit", 1).get("/v1/parked-events");

    page.then().statusCode(200).body("items.size()", equalTo(1)).body("$", not(hasKey("asOf")));
    assertThat(page.header("Link"))
        .isEqualTo("<?cursor=%s&limit=1>; rel=\"next\"".formatted(page.<String>path("next")));
  }

  @Test
  void shows_an_event_whole() {
    CloudEvent event = others.say(subject, poison);
    Operator.get(Operator.awaitParked(event))
        .then()
        .statusCode(200)
        .body("parked.eventId", equalTo(event.id()))
        .body("parked.source", equalTo("/others-service"))
        .body("parked.topic", equalTo(others.topic()))
        .body("event.specversion", equalTo("1.0"))
        .body("event.data.text", equalTo(poison))
        .body("ended", nullValue());
  }

  @Test
  void shows_the_bytes_of_what_is_no_event() {
    byte[] bytes = ("no event " + mark).getBytes(StandardCharsets.UTF_8);
    Operator.get(Operator.awaitParked(others.sendRaw(bytes)))
        .then()
        .statusCode(200)
        .body("parked.readable", equalTo(false))
        .body("event", nullValue())
        .body("value", equalTo(Base64.getEncoder().encodeToString(bytes)));
  }

  @Test
  void of_a_number_that_never_was_is_404() {
    Operator.get(Integer.MAX_VALUE).then().statusCode(404);
    Operator.replay(Integer.MAX_VALUE).then().statusCode(404);
    Operator.release(Integer.MAX_VALUE, "x").then().statusCode(404);
  }
}
