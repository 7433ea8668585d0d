package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a read tells by its head alone, and on what condition it shows more. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReadsTest extends ActsOnANote {

  @Test
  void the_head_of_a_thing_is_that_of_what_would_be_shown() {
    begin(UUID.randomUUID().toString());
    String shown = "/v1/notes/" + note;

    given()
        .head(shown)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(given().get(shown).header("ETag")))
        .contentType("application/json")
        .body(emptyString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/problems", "/v1/parked-events", "/v1/parked-events?limit=1", "/v1/events"})
  void the_head_of_a_list_has_no_body(String list) {
    given()
        .auth()
        .oauth2(Tokens.of("o-1", "operator"))
        .head(list)
        .then()
        .statusCode(200)
        .body(emptyString());
  }

  @Test
  void the_head_of_a_stream_ends() throws IOException {
    assertThat(headOfTheStream("Authorization: Bearer " + Tokens.of("o-1", "operator") + "\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("Content-Type: text/event-stream");
    assertThat(headOfTheStream("")).startsWith("HTTP/1.1 401 ");
  }

  private static String headOfTheStream(String headers) throws IOException {
    String request =
        "HEAD /v1/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/event-stream\r\n";
    return OverASocket.answer(server -> server.write((request + headers + "\r\n").getBytes(UTF_8)));
  }

  @Test
  void the_head_of_what_is_not_there_tells_so() {
    given().head("/v1/notes/none").then().statusCode(404).body(emptyString());
    given().head("/v1/nothing").then().statusCode(404).body(emptyString());
  }

  @Test
  void whatever_version_stands_is_known_to_who_knows_all() {
    begin(UUID.randomUUID().toString());

    given().header("If-None-Match", "*").get("/v1/notes/" + note).then().statusCode(304);
    given().header("If-None-Match", "*").get("/v1/notes/none").then().statusCode(404);
  }

  @Test
  void an_act_that_expects_nothing_to_stand_is_not_done_as_if_it_did_not() {
    as("a")
        .header("If-None-Match", "*")
        .body(body("one"))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("If-None-Match")));
    given().get("/v1/notes/" + note).then().statusCode(404);
  }

  @Test
  void a_version_has_a_tag_and_no_date() {
    begin(UUID.randomUUID().toString());

    given()
        .header("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT")
        .get("/v1/notes/" + note)
        .then()
        .statusCode(200)
        .body("id", equalTo(note));
  }

  @Test
  void what_is_away_is_told_when_to_be_asked_for_again() {
    as("a")
        .body("{}")
        .post("/v1/notes/x/outages")
        .then()
        .statusCode(503)
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", notNullValue())
        .body("detail", equalTo("The database is away."));
  }
}
