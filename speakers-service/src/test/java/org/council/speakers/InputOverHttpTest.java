package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can never be accepted is told by the names of its fields. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class InputOverHttpTest {

  @Inject ItemOverHttp item;

  @ParameterizedTest
  @ValueSource(strings = {"requests", "advance-notifications"})
  void an_introduction_names_its_document(String resource) {
    item.isPlanned();

    wrong("document", asks("ken", "\"purpose\": \"INTRODUCE\"", resource));
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "advance-notifications", "withdrawals", "right-reservations"})
  void a_document_is_neither_blank_nor_longer_than_a_symbol(String resource) {
    item.isOpen();

    for (String document : List.of("", "  ", "C".repeat(101))) {
      String about = "\"purpose\": \"SPEAK\", \"document\": \"%s\"".formatted(document);
      wrong("document", asks("ken", about, resource));
    }
  }

  @Test
  void documents_introduced_are_named_as_well() {
    item.isOpen();
    String two = floor("sg", "INTRODUCES", 1).replace("}", ", \"documents\": [\"C24/7\", \"%s\"]}");

    for (String document : List.of(" ", "C".repeat(101), "C24/1\\nC24/2")) {
      wrong("documents[1]", item.chair().body(two.formatted(document)).post(item.path("floor")));
    }
  }

  @Test
  void a_reason_for_a_placing_is_short_for_it_is_shown_with_every_list() {
    item.isOpen();
    String ken = item.ask("ken", "SPEAK", 1).path("id");
    String tur = item.ask("tur", "SPEAK", 2).path("id");
    String said = "{\"before\": \"%s\", \"reason\": \"%s\", \"at\": \"%s\"}";
    String placings = item.path("requests/" + tur + "/placings");

    String tooLong = said.formatted(ken, "R".repeat(201), minute(3));
    wrong("reason", item.chair().body(tooLong).post(placings));
    String longest = said.formatted(ken, "R".repeat(200), minute(3));
    item.chair().body(longest).post(placings).then().statusCode(200);
  }

  @Test
  void what_if_names_its_own_parameters() {
    item.isOpen();

    wrong("participant", item.whatIf("", "SPEAK"));
    wrong("participant", item.whatIf("sg", "SPEAK"));
    wrong("purpose", item.whatIf("ken", "SING"));
    wrong("purpose", given().queryParam("participant", "ken").get(item.path("what-if")));
    wrong("motion", item.whatIf("ken", "AGAINST_THE_MOTION"));
    wrong("document", item.whatIf("ken", "INTRODUCE"));
    for (String document : List.of(" ", "C".repeat(101))) {
      wrong(
          "document",
          given()
              .queryParam("participant", "ken")
              .queryParam("purpose", "SPEAK")
              .queryParam("document", document)
              .get(item.path("what-if")));
    }
  }

  @Test
  void a_text_with_the_character_NUL_is_never_accepted() {
    item.isOpen();

    wrong("request", item.whatIf("a\0", "SPEAK"));
    wrong("document", asks("ken", "\"purpose\": \"SPEAK\", \"document\": \"\\u0000\"", "requests"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5000-01-01T00:00:00Z", "+300000-01-01T00:00:00Z"})
  void an_instant_is_of_a_year_that_is_written(String beyond) {
    item.isOpen();

    String wish = "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"at\": \"%s\"}";
    wrong("at", item.as("ken").body(wish.formatted(beyond)).post(item.path("requests")));
    wrong("asOf", given().queryParam("asOf", beyond).get(item.path("list-of-speakers")));
  }

  @Test
  void what_lies_ahead_is_near_what_is_planned() {
    item.isOpen();

    String wish = "{\"by\": \"ken\", \"purpose\": \"SPEAK\", \"at\": \"2099-06-04T09:01:00Z\"}";
    wrong("at", item.as("ken").body(wish).post(item.path("requests")));
  }

  @Test
  void the_list_of_no_instant_is_not_that_of_now() {
    item.isOpen();

    wrong("asOf", given().queryParam("asOf", "").get(item.path("list-of-speakers")));
    wrong("from", given().queryParam("from", "").get(item.path("floor/replay")));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, list-of-speakers, 'GET, HEAD, OPTIONS'",
    "DELETE, floor, 'OPTIONS, POST'",
    "GET, requests, 'OPTIONS, POST'"
  })
  void a_path_of_an_item_that_does_not_know_the_method_tells_those_that_it_knows(
      String method, String path, String known) {
    given().request(method, item.path(path)).then().statusCode(405).header("Allow", known);
  }

  @Test
  void an_id_that_is_none_is_named() {
    item.isOpen();

    item.chair()
        .body(moment(1))
        .post("/v1/interventions/abc/endings")
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no /v1/interventions/abc/endings: abc is no UUID."));
  }

  @Test
  void one_who_is_let_in_is_the_participant() {
    item.isOpen();
    String speech = item.give("ken", "COMMENTS", 1).path("id");

    for (String act : List.of("yieldings", "questions")) {
      wrong(
          "participant",
          item.onIntervention(item.chair(), speech, act, "\"participant\": \"sg\"", 2));
    }
  }

  private Response asks(String who, String wish, String resource) {
    return item.as(who)
        .body("{\"by\": \"%s\", %s, \"at\": \"%s\"}".formatted(who, wish, minute(1)))
        .post(item.path(resource));
  }

  private void wrong(String field, Response answer) {
    answer.then().statusCode(400).body("errors.field", equalTo(List.of(field)));
  }
}
