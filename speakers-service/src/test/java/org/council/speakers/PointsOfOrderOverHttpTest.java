package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** What waits for a point of order, and for what an appeal does not wait. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class PointsOfOrderOverHttpTest {

  @Inject ItemOverHttp item;
  @Inject Agenda agenda;

  @Test
  void an_appeal_that_comes_after_something_else_is_told_what_that_was() {
    item.isOpenUnder("itu-conference");
    String raised = raised();
    ruled(raised, 3).statusCode(200);
    item.chair().body(moment(5)).post(item.path("list/closures")).then().statusCode(200);

    appealed(raised, 6)
        .statusCode(409)
        .body("rule", equalTo("spk-30"))
        .body("detail", containsString("at %s, the list was closed".formatted(minute(5))));
    appealed(raised, 4).statusCode(200).body("appellant", equalTo("TUR"));
  }

  @Test
  void whoever_is_interrupted_waits_for_the_ruling() {
    item.isOpenUnder("un-general-assembly");
    String speech = item.give("tur", "COMMENTS", 0).path("id");
    String raised = raised();

    item.list().then().body("speaking.pausedAt", equalTo(minute(1).toString()));
    item.onTheClock(speech, "resumptions", 3)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-29"));
    ruled(raised, 4).statusCode(200);

    item.list().then().body("speaking.pausedAt", nullValue());
    item.end(speech, 5).then().body("seconds", equalTo(60 + 60));
  }

  @Test
  void between_two_items_it_waits_on_the_last_until_the_next_is_opened() {
    item.isOpen();
    item.hears(agenda.itemClosed(item.session(), minute(1)));
    item.whatIf("tur", "POINT_OF_ORDER").then().statusCode(200).body("position", equalTo(1));
    item.ask("ken", "POINT_OF_ORDER", 2).then().statusCode(201);
    item.list().then().body("waiting.participant", contains("ken"));
    String known = item.list().header("ETag");

    item.hears(agenda.itemTwoOpened(item.session(), minute(3)));

    item.list().then().body("waiting", hasSize(0)).header("ETag", not(equalTo(known)));
    assertThat(new String(item.announced("request.withdrawn").data())).contains("\"spk-06\"");
    item.ask("ken", "POINT_OF_ORDER", 4).then().statusCode(409).body("rule", equalTo("spk-06"));
    item.whatIf("ken", "POINT_OF_ORDER").then().body("refusal.rule", equalTo("spk-06"));
    given()
        .queryParam("asOf", minute(2).toString())
        .get(item.path("list-of-speakers"))
        .then()
        .body("waiting.participant", contains("ken"));
  }

  @Test
  void where_none_waits_the_list_of_the_last_item_stands_as_it_did() {
    item.isOpen();
    item.hears(agenda.itemClosed(item.session(), minute(1)));
    String known = item.list().header("ETag");

    item.hears(agenda.itemTwoOpened(item.session(), minute(2)));

    item.list().then().header("ETag", equalTo(known));
  }

  @Test
  void one_raised_between_two_items_is_ruled_on_before_the_next_is_spoken_on() {
    item.isOpenUnder("un-general-assembly");
    item.hears(agenda.itemClosed(item.session(), minute(0)));
    String raised = raised();
    item.list().then().body("toBeSettled.participant", equalTo("ken"));
    item.hears(agenda.itemTwoOpened(item.session(), minute(3)));
    String floorOfTheNext = item.path("floor").replace("items/1", "items/2");
    item.chair()
        .header("If-Match", "*")
        .body(floor("tur", "COMMENTS", 4))
        .post(floorOfTheNext)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-29"));

    ruled(raised, 5).statusCode(200);

    item.chair()
        .header("If-Match", "*")
        .body(floor("tur", "COMMENTS", 6))
        .post(floorOfTheNext)
        .then()
        .statusCode(201);
  }

  /** By KEN, in the second minute. */
  private String raised() {
    String raised = item.give("ken", "RAISES_POINT_OF_ORDER", 1).path("id");
    item.end(raised, 2).then().statusCode(200);
    return raised;
  }

  private ValidatableResponse ruled(String raised, int minute) {
    return item.onIntervention(
            item.chair(), raised, "rulings", "\"ruling\": \"NOT_UPHELD\"", minute)
        .then();
  }

  private ValidatableResponse appealed(String raised, int minute) {
    return item.onIntervention(item.as("tur"), raised, "appeals", "\"by\": \"tur\"", minute).then();
  }
}
