package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is told as a problem. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ProblemsTest extends ActsOnANote {

  @Test
  void a_rule_refuses_with_its_id_and_citation() {
    begin(UUID.randomUUID().toString());
    as("a")
        .body(body("forbidden"))
        .post("/v1/notes/" + note + "/lines")
        .then()
        .statusCode(409)
        .contentType(Problem.MEDIA_TYPE)
        .header(Headers.EVENT_ID, nullValue())
        .body("type", equalTo("urn:council:problem:not-02"))
        .body("rule", equalTo("not-02"))
        .body("citation", equalTo("The notebook, page 2"))
        .body("detail", equalTo("the line says forbidden"));
    given().get("/v1/problems/not-02").then().statusCode(200).body("id", equalTo("not-02"));
  }

  @Test
  void nobody_signed_in_and_a_bad_token_are_401_with_a_problem() {
    given()
        .contentType(ContentType.JSON)
        .body(body("x"))
        .post("/v1/notes")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("type", equalTo("urn:council:problem:not-signed-in"));
    given()
        .auth()
        .oauth2(Tokens.of("a", "delegate") + "x")
        .contentType(ContentType.JSON)
        .body(body("x"))
        .post("/v1/notes")
        .then()
        .statusCode(401)
        .contentType(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x.y.z"})
  void a_token_that_is_none_is_401(String token) {
    given()
        .auth()
        .oauth2(token)
        .get("/v1/events")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void a_role_that_is_missing_is_403() {
    as("a")
        .get("/v1/events")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:council:problem:not-allowed"));
  }

  @Test
  void an_invalid_body_names_each_field() {
    as("a")
        .body("{\"id\":\"\",\"text\":\"x\",\"lines\":[{\"words\":\"\"}]}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("id"))
        .body("errors.field", hasItem("lines[0].words"));
  }

  @Test
  void a_name_that_is_too_long_to_be_looked_up_by_is_invalid() {
    String random =
        new Random(1)
            .ints(20_000, 'a', 'z')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    as("a")
        .body("{\"id\":\"%s\",\"text\":\"x\"}".formatted(random))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("request")));
  }

  @Test
  void a_token_that_does_not_say_who_it_is_is_no_signature() {
    as("")
        .header(Headers.IDEMPOTENCY_KEY, note)
        .body(body("x"))
        .post("/v1/notes")
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:council:problem:not-signed-in"))
        .body("detail", equalTo("The token does not say who it is."));
  }

  @Test
  void a_text_with_the_character_NUL_is_never_accepted() {
    as("a")
        .body(body("a\\u0000"))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("text")));
    as("a")
        .body("{\"id\":\"x\",\"text\":\"x\",\"lines\":[{\"words\":\"\\u0000\"}]}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("lines[0].words")));
    given()
        .urlEncodingEnabled(false)
        .get("/v1/notes/a%00")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("request")));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/parked-events, limit, ten",
    "/v1/parked-events, limit, 1.5",
    "/v1/parked-events, limit, 99999999999",
    "/v1/events, after, abc",
    "/v1/events, limit, 1e3",
    "/v1/events, wait, soon"
  })
  void a_parameter_that_is_no_whole_number_is_invalid_and_named(
      String path, String parameter, String text) {
    given()
        .auth()
        .oauth2(Tokens.of("o-1", "operator"))
        .queryParam(parameter, text)
        .get(path)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of(parameter)))
        .body("errors[0].detail", containsString(text));
  }

  @Test
  void what_is_not_there_is_404_with_a_problem() {
    given().get("/v1/notes/none").then().statusCode(404).body("detail", containsString("none"));
    given()
        .get("/v1/nothing")
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no /v1/nothing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/*, text/plain;q=0.5"})
  void a_form_that_none_of_several_is_in_is_told(String accept) {
    given()
        .auth()
        .oauth2(Tokens.of("reader", "integrator"))
        .accept(accept)
        .get("/v1/events")
        .then()
        .statusCode(406)
        .body("errors[0].field", equalTo("Accept"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/events, nonsense",
    "/v1/events, /",
    "/v1/problems, nonsense",
    "/v1/problems, ';q=1'"
  })
  void what_is_no_media_type_is_none_that_is_shown(String path, String accept) {
    given()
        .auth()
        .oauth2(Tokens.of("reader", "integrator"))
        .header("Accept", accept)
        .get(path)
        .then()
        .statusCode(406)
        .body("errors[0].field", equalTo("Accept"));
  }

  @Test
  void the_wrong_method_and_media_type_are_told() {
    given()
        .accept("text/html")
        .get("/v1/notes/x")
        .then()
        .statusCode(406)
        .contentType(Problem.MEDIA_TYPE);
    given().delete("/v1/notes/x").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
    as("a")
        .contentType("text/plain")
        .body("x")
        .post("/v1/notes")
        .then()
        .statusCode(415)
        .contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void an_unexpected_failure_tells_nothing_of_the_inside() {
    String answer =
        as("a").body("{}").post("/v1/notes/x/failures").then().statusCode(500).extract().asString();
    assertThat(answer).contains("Trace ").doesNotContain("secret", "Exception", "select");
  }

  @Test
  void a_body_larger_than_any_may_be_is_refused_before_it_is_sent() throws IOException {
    String head = "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n";
    try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
      client.setSoTimeout(10_000);
      client.getOutputStream().write(head.getBytes(UTF_8));
      assertThat(new String(client.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 413 ")
          .contains(Problem.MEDIA_TYPE, "urn:council:problem:too-large", "1048576", "/v1/notes");
    }
  }

  @Test
  void an_act_that_would_say_too_much_is_refused_whole() {
    as("a").body(body("x".repeat(66_000))).post("/v1/notes").then().statusCode(413);
    given().get("/v1/notes/" + note).then().statusCode(404);
  }
}
