package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.rest.Headers;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Obstacles;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an operator does with events that could not be applied: replaying and releasing them. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ParkedEventsTest extends EventsOfOneSubject {

  @Inject FollowingOthers following;
  @Inject Obstacles obstacles;

  private List<String> echoes() {
    return following.echoes().stream().filter(text -> text.endsWith(mark)).toList();
  }

  private static io.restassured.response.Response afterEvent(CloudEvent event) {
    return given()
        .auth()
        .oauth2(Tokens.of("a", "delegate"))
        .contentType(ContentType.JSON)
        .header(Headers.AFTER_EVENT, "others-service/" + event.id())
        .body("{\"id\":\"%s\",\"text\":\"x\"}".formatted(UUID.randomUUID()))
        .post("/v1/notes");
  }

  @Nested
  class Replaying {

    @Test
    void after_the_mend_applies_the_event_and_those_behind_it_in_order() {
      int id = Operator.awaitParked(others.say(subject, poison));
      CloudEvent last = null;
      for (int i = 1; i <= 3; i++) {
        last = others.say(subject, i + " " + mark);
      }
      Operator.awaitParked(last);
      obstacles.mend(poison);
      Operator.replay(id)
          .then()
          .statusCode(200)
          .body("applied", equalTo(4))
          .body("remaining", equalTo(0))
          .body("next", nullValue())
          .body("reason", nullValue());
      assertThat(echoes()).containsExactly(poison, "1 " + mark, "2 " + mark, "3 " + mark);
      afterEvent(last).then().statusCode(201);
      Operator.get(id)
          .then()
          .body("ended.how", equalTo("REPLAYED"))
          .body("ended.by", equalTo("o-1"))
          .body("parked.position", equalTo(0));
      others.say(subject, "4 " + mark);
      await().untilAsserted(() -> assertThat(echoes()).endsWith("4 " + mark));
      assertThat(Operator.waiting(subject)).isEmpty();
    }

    @Test
    void before_the_mend_leaves_everything_as_it_was_and_says_so() {
      int id = Operator.awaitParked(others.say(subject, poison));
      CloudEvent behind = others.say(subject, "behind " + mark);
      Operator.awaitParked(behind);
      Operator.replay(id)
          .then()
          .statusCode(200)
          .body("applied", equalTo(0))
          .body("remaining", equalTo(2))
          .body("next", equalTo(id))
          .body("reason", equalTo("IllegalStateException: this cannot be applied"));
      assertThat(echoes()).isEmpty();
      afterEvent(behind).then().statusCode(409);
    }

    @Test
    void stops_at_the_first_that_fails_and_keeps_what_was_applied() {
      String second = "poison too " + mark;
      int first = Operator.awaitParked(others.say(subject, poison));
      others.say(subject, "between " + mark);
      int failing = Operator.awaitParked(others.say(subject, second));
      int last = Operator.awaitParked(others.say(subject, "last " + mark));
      obstacles.mend(poison);
      Operator.replay(first)
          .then()
          .statusCode(200)
          .body("applied", equalTo(2))
          .body("remaining", equalTo(2))
          .body("next", equalTo(failing))
          .body("reason", startsWith("IllegalStateException"));
      assertThat(echoes()).containsExactly(poison, "between " + mark);
      Operator.get(failing).then().body("parked.reason", startsWith("IllegalStateException"));
      Operator.get(last).then().body("parked.position", equalTo(2));
    }

    @Test
    void begins_with_the_event_that_is_next_and_names_it_to_who_asks_for_another() {
      int first = Operator.awaitParked(others.say(subject, poison));
      int second = Operator.awaitParked(others.say(subject, "behind " + mark));
      Operator.replay(second)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:council:problem:not-next"))
          .body(
              "detail",
              equalTo("Parked event %d waits behind %d, which is next.".formatted(second, first)));
      assertThat(echoes()).isEmpty();
    }

    @Test
    void again_is_refused_and_says_how_the_event_ended() {
      int id = Operator.awaitParked(others.say(subject, poison));
      obstacles.mend(poison);
      Operator.replay(id).then().statusCode(200);
      Operator.replay(id)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:council:problem:waits-no-longer"))
          .body("detail", startsWith("Parked event %d was replayed at ".formatted(id)));
      Operator.release(id, "x").then().statusCode(409);
      assertThat(echoes()).containsExactly(poison);
    }

    @Test
    void of_what_is_no_event_is_refused() {
      int id =
          Operator.awaitParked(
              others.sendRaw(("no event " + mark).getBytes(StandardCharsets.UTF_8)));
      Operator.replay(id)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:council:problem:unreadable-event"));
    }
  }

  @Nested
  class Releasing {

    @Test
    void gives_the_event_up_and_goes_on_with_those_behind_it() {
      CloudEvent event = others.say(subject, poison);
      int id = Operator.awaitParked(event);
      CloudEvent behind = others.say(subject, "behind " + mark);
      Operator.awaitParked(behind);
      afterEvent(event).then().statusCode(409);
      Operator.release(id, "entered twice")
          .then()
          .statusCode(200)
          .body("applied", equalTo(1))
          .body("remaining", equalTo(0));
      assertThat(echoes()).containsExactly("behind " + mark);
      Operator.get(id)
          .then()
          .body("ended.how", equalTo("RELEASED"))
          .body("ended.by", equalTo("o-1"))
          .body("ended.reason", equalTo("entered twice"))
          .body("event.id", equalTo(event.id()));
      afterEvent(event).then().statusCode(201);
      afterEvent(behind).then().statusCode(201);
    }

    @Test
    void needs_a_reason() {
      int id = Operator.awaitParked(others.say(subject, poison));
      Operator.release(id, " ")
          .then()
          .statusCode(400)
          .body("errors.field", equalTo(List.of("reason")));
      Operator.request()
          .contentType(ContentType.JSON)
          .post("/v1/parked-events/{id}/releases", id)
          .then()
          .statusCode(400);
      Operator.get(id).then().body("ended", nullValue());
    }

    @Test
    void ends_what_is_no_event() {
      int id =
          Operator.awaitParked(
              others.sendRaw(("no event " + mark).getBytes(StandardCharsets.UTF_8)));
      Operator.release(id, "noise").then().statusCode(200).body("remaining", equalTo(0));
      Operator.release(id, "noise").then().statusCode(409);
    }

    @Test
    void is_for_the_event_that_is_next() {
      Operator.awaitParked(others.say(subject, poison));
      int second = Operator.awaitParked(others.say(subject, "behind " + mark));
      Operator.release(second, "x").then().statusCode(409);
      assertThat(Operator.waiting(subject)).hasSize(2);
    }

    @Test
    void stops_at_the_next_that_fails() {
      int first = Operator.awaitParked(others.say(subject, poison));
      int second = Operator.awaitParked(others.say(subject, "poison too " + mark));
      Operator.release(first, "x")
          .then()
          .statusCode(200)
          .body("applied", equalTo(0))
          .body("remaining", equalTo(1))
          .body("next", equalTo(second))
          .body("reason", startsWith("IllegalStateException"));
    }
  }
}
