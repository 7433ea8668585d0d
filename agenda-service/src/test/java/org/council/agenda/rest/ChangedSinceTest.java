package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that follows what changes, list by list. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ChangedSinceTest extends CouncilOverHttp {

  private static final String LONG_AGO = "1970-01-01T00:00:00Z";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/sessions",
        "/v1/sessions/%s/bodies",
        "/v1/sessions/%s/delegations",
        "/v1/sessions/%s/participants",
        "/v1/sessions/%s/meetings",
        "/v1/sessions/%s/meetings/PL-1/items",
        "/v1/sessions/%s/meetings/PL-1/items/1/decisions"
      })
  void every_list_says_what_was_changed_since(String list) {
    opened();
    chair(meeting + "/items/1/openings", "09:31");
    decide(1, "{'outcome': 'AGREED'}").statusCode(201);
    String path = list.formatted(symbol);

    since(LONG_AGO, path)
        .body("asOf", notNullValue())
        .body("items", not(empty()))
        .body("items.modified", everyItem(notNullValue()));
    since("2999-01-01T00:00:00Z", path).body("items", empty());
    given()
        .queryParam("modifiedSince", "2023-07-11")
        .get(path)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("modifiedSince"));
  }

  @Test
  void an_item_that_is_opened_changes_itself_and_its_meeting_and_nothing_else() {
    opened();
    String before = given().get(meeting).path("modified");
    chair(meeting + "/items/1/openings", "09:31")
        .statusCode(200)
        .body("modified", nullValue())
        .body("openedAt", containsString("2023-07-11"));

    String after = given().get(meeting).path("modified");
    assertThat(after).isNotEqualTo(before);
    since(before, meeting + "/items").body("items.number", equalTo(List.of(1)));
    since(before, session + "/meetings").body("items.modified", equalTo(List.of(after)));
    List.of("bodies", "delegations", "participants")
        .forEach(list -> since(before, session + "/" + list).body("items", empty()));
    assertThat(since(before, "/v1/sessions").extract().<List<String>>path("items.symbol"))
        .doesNotContain(symbol);
  }

  @Test
  void who_attends_otherwise_was_changed() {
    String since = given().get(session + "/participants/ken").path("modified");
    secretariat()
        .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:30:00+02:00'}"))
        .post(session + "/participants/chair/attendance")
        .then()
        .statusCode(200);

    since(since, session + "/participants").body("items.id", equalTo(List.of("chair", "ken")));
  }

  @Test
  void a_session_that_is_opened_was_changed() {
    String since = given().get(meeting).path("modified");
    assertThat(since(since, "/v1/sessions").extract().<List<String>>path("items.symbol"))
        .doesNotContain(symbol);
    opened();

    assertThat(since(since, "/v1/sessions").extract().<List<String>>path("items.symbol"))
        .contains(symbol);
  }

  @Test
  void an_item_that_a_revised_agenda_took_away_is_told_as_gone() {
    String item = given().get(meeting + "/items/3").path("item");
    revise("{'number': 1, 'title': {'en': 'Opening'}, 'allottedMinutes': 7.5}");

    since(LONG_AGO, meeting + "/items")
        .body("items.number", equalTo(List.of(1, 2, 3)))
        .body("items[0].deleted", nullValue())
        .body("items[2]", aMapWithSize(6))
        .body("items[2].session", equalTo(symbol))
        .body("items[2].meeting", equalTo("PL-1"))
        .body("items[2].item", equalTo(item))
        .body("items[2].modified", notNullValue())
        .body("items[2].deleted", equalTo(true));
    given().get(meeting + "/items").then().body("items.number", equalTo(List.of(1)));
    given().get(meeting + "/items/3").then().statusCode(404);
    since("2999-01-01T00:00:00Z", meeting + "/items").body("items", empty());
  }

  @Test
  void it_is_gone_no_longer_when_another_has_its_number() {
    revise("{'number': 1, 'title': {'en': 'Opening'}}");
    revise(
        "{'number': 1, 'title': {'en': 'Opening'}}, {'number': 3, 'title': {'en': 'Elections'}}");

    since(LONG_AGO, meeting + "/items")
        .body("items.number", equalTo(List.of(1, 2, 3)))
        .body("items[1].deleted", equalTo(true))
        .body("items[2].deleted", nullValue())
        .body("items[2].title.en", equalTo("Elections"));
  }

  @Test
  void pages_of_what_was_changed_are_joined_by_their_link() {
    var first =
        given()
            .queryParam("limit", 2)
            .queryParam("modifiedSince", LONG_AGO)
            .get(session + "/participants");
    String link = first.header("Link");

    given()
        .urlEncodingEnabled(false)
        .get(session + "/participants" + link.substring(1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of("ken")))
        .body("next", nullValue());
  }

  private void revise(String items) {
    secretariat()
        .body(json("{'items': [%s]}".formatted(items)))
        .post(meeting + "/agenda")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse since(String instant, String list) {
    return given().queryParam("modifiedSince", instant).get(list).then().statusCode(200);
  }
}
