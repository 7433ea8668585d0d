package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.council.speakers.ItemOverHttp.topic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.council.contract.TopicContract;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An observer was given the floor and is absent. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class PassingOverTheCalledTest {

  @Inject ItemOverHttp item;
  @Inject Roster roster;

  private String request;
  private String absent;

  @BeforeEach
  void an_observer_is_called() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0);
    item.opens();
    request = item.ask("obs", "INTRODUCE", 1).path("id");
    absent = item.give("obs", "INTRODUCES", 2).path("id");
  }

  private Response passesOver(String intervention, int minute) {
    return item.chair()
        .body(moment(minute))
        .post("/v1/interventions/" + intervention + "/passings-over");
  }

  @Test
  void it_is_passed_over_by_its_request_and_may_ask_again() {
    item.chair()
        .body(moment(3))
        .post(item.path("requests/" + request + "/passings-over"))
        .then()
        .statusCode(200)
        .body("status", equalTo("PASSED_OVER"));

    item.list().then().body("speaking", nullValue()).body("spokenSeconds", equalTo(0));
    given()
        .get(item.path("interventions"))
        .then()
        .body("interventions", hasSize(1))
        .body("interventions[0].passedOver", equalTo(true))
        .body("interventions[0].seconds", equalTo(0));
    given().get(item.path("speaking-times")).then().body("delegations", hasSize(0));
    item.ask("obs", "INTRODUCE", 4).then().statusCode(201);
    item.end(item.give("obs", "INTRODUCES", 5).path("id"), 6).then().statusCode(200);
    item.ask("obs", "INTRODUCE", 7).then().statusCode(409).body("rule", equalTo("spk-07"));
  }

  @Test
  void it_is_passed_over_by_its_intervention_by_who_presides_until_it_ends() {
    item.as("obs")
        .body(moment(3))
        .post("/v1/interventions/" + absent + "/passings-over")
        .then()
        .statusCode(403);
    passesOver(absent, 3).then().statusCode(200).body("passedOver", equalTo(true));
    passesOver(absent, 4).then().statusCode(409).body("rule", equalTo("spk-38"));

    item.ask("obs", "INTRODUCE", 5);
    String made = item.give("obs", "INTRODUCES", 5).path("id");
    item.end(made, 6).then().statusCode(200).body("passedOver", nullValue());
    passesOver(made, 7).then().statusCode(409).body("rule", equalTo("spk-38"));
  }

  @Test
  void the_topic_tells_it_and_the_list_as_it_stood_shows_both() {
    passesOver(absent, 3).then().statusCode(200);

    assertThat(new String(item.announced("intervention.ended").data()))
        .contains(absent, "\"seconds\":0");
    assertThat(new String(item.announced("intervention.passed-over").data()))
        .contains(absent, "OBS");
    assertThat(new String(item.announced("request.passed-over").data())).contains(request);
    TopicContract contract = TopicContract.ofThisModule();
    topic().all().stream()
        .filter(message -> item.session().equals(message.key()))
        .forEach(contract::hold);
    asOf(2).body("speaking.participant", equalTo("obs")).body("observerTime.seconds", equalTo(300));
    asOf(3).body("speaking", nullValue()).body("observerTime", nullValue());
  }

  @Test
  void what_waits_again_attends_as_its_delegate_does_now() {
    passesOver(absent, 3);
    item.ask("obs", "INTRODUCE", 4);
    item.ask("obs", "SPEAK", 5);
    String once = item.give("obs", "INTRODUCES", 6).path("id");
    item.hears(roster.attendanceChanged(item.session(), "obs", "REMOTE", minute(7)));

    passesOver(once, 8).then().statusCode(200);

    item.list()
        .then()
        .body("waiting.purpose", contains("SPEAK"))
        .body("waiting.attendance", contains("REMOTE"));
  }

  private ValidatableResponse asOf(int minute) {
    return given()
        .queryParam("asOf", minute(minute).toString())
        .get(item.path("list-of-speakers"))
        .then()
        .statusCode(200);
  }
}
