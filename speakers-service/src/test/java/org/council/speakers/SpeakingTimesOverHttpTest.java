package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** How long each delegation spoke, also while one speaks. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class SpeakingTimesOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void those_that_the_client_knows_are_not_sent_again() {
    item.isOpen();
    String known = item.list().header("ETag");

    Response again = given().header("If-None-Match", known).get(item.path("speaking-times"));

    again.then().statusCode(304).header("ETag", equalTo(known));
    assertThat(again.asByteArray()).isEmpty();
  }

  @Test
  void of_who_speaks_they_count_until_now_and_no_tag_names_them() {
    // As agenda tells it, to the microsecond.
    Instant aMinuteAgo = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(60);
    item.hears(agenda.heldNow(item.session(), aMinuteAgo));
    String speaking = speaksSince(aMinuteAgo);

    times()
        .header("ETag", nullValue())
        .body("countedUntil", notNullValue())
        .body("delegations", hasSize(1))
        .body("delegations[0].interventions", equalTo(1))
        .body("delegations[0].seconds", greaterThanOrEqualTo(60))
        .body("delegations[0].underWay", equalTo(speaking));
    given()
        .header("If-None-Match", item.list().header("ETag"))
        .get(item.path("speaking-times"))
        .then()
        .statusCode(200);

    item.chair().body("{}").post("/v1/interventions/" + speaking + "/endings");
    times()
        .header("ETag", equalTo(item.list().header("ETag")))
        .body("countedUntil", nullValue())
        .body("delegations[0].underWay", nullValue());
  }

  @Test
  void where_all_is_entered_after_the_fact_a_speech_counts_once_it_has_ended() {
    item.isOpen();
    String speaking = speaksSince(ItemOverHttp.NINE);

    times()
        .header("ETag", equalTo(item.list().header("ETag")))
        .body("countedUntil", nullValue())
        .body("delegations.seconds", contains(0))
        .body("delegations.underWay", contains(speaking));
  }

  /** As the secretariat enters it. */
  private String speaksSince(Instant given) {
    return item.after(Tokens.of("secretary", "secretariat"))
        .header("If-Match", "*")
        .body("{\"participant\": \"ken\", \"does\": \"COMMENTS\", \"at\": \"%s\"}".formatted(given))
        .post(item.path("floor"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse times() {
    return given()
        .header("After-Event", item.last())
        .get(item.path("speaking-times"))
        .then()
        .statusCode(200);
  }
}
