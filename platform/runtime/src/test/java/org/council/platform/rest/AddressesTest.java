package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request addresses is read as it is written, or the problem says what is wrong with it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AddressesTest extends ActsOnANote {

  @ParameterizedTest
  @CsvSource({
    "/v1/notes/%ff, path",
    "/v1/notes/\u00e9, path",
    "/nonsense/%ff, path",
    "/v1/problems/x?lang=%e9t%e9, query",
    "/v1/problems/x?lang=\u00e9, query",
    "/v1/notes/%zz, path",
    "/v1/notes/a%, path",
    "/nonsense/%zz, path",
    "/v1/problems?lang=%z, query",
    "/v1/notes/{x}, path",
    "/v1/notes/[x], path",
    "/v1/problems?lang={x}, query",
    "/v1/problems/x#y#z, path",
    "//, path"
  })
  void what_cannot_be_decoded_is_invalid_and_its_part_is_named(String address, String part)
      throws IOException {
    assertThat(OverASocket.answer("GET " + address))
        .startsWith("HTTP/1.1 400 ")
        .contains(Problem.MEDIA_TYPE, "urn:council:problem:invalid-input")
        .contains("\"errors\":[{\"field\":\"" + part + "\"")
        .doesNotContain("Exception");
  }

  /** The server itself ends what is no HTTP, before anybody here could say why. */
  @ParameterizedTest
  @ValueSource(strings = {"GET /v1/notes/a b", "GET", "G\u00e9T /v1/problems"})
  void what_is_no_http_is_not_read(String line) throws IOException {
    assertThat(OverASocket.answer(line)).contains(" 400 Bad Request").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET *", "OPTIONS *", "CONNECT x:80"})
  void what_has_no_path_is_not_there(String line) throws IOException {
    assertThat(OverASocket.answer(line))
        .startsWith("HTTP/1.1 404 ")
        .contains(Problem.MEDIA_TYPE, "urn:council:problem:not-found");
  }

  @Test
  void a_request_without_a_host_is_told_so_and_nothing_of_the_inside() throws IOException {
    String request = "GET /v1/problems HTTP/1.1\r\nConnection: close\r\n\r\n";

    assertThat(OverASocket.answer(server -> server.write(request.getBytes(UTF_8))))
        .startsWith("HTTP/1.1 400 ")
        .contains(Problem.MEDIA_TYPE, "\"field\":\"Host\"")
        .doesNotContain("Exception", "stack");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/%ff", "/v1/%zz", "/v1/{x}"})
  void what_was_sent_to_such_an_address_is_not_taken_for_another_request(String address)
      throws IOException {
    String refused =
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n".formatted(address)
            + "x".repeat(100_000);
    String another = "GET /v1/problems HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    assertThat(OverASocket.answer(server -> server.write((refused + another).getBytes(UTF_8))))
        .startsWith("HTTP/1.1 400 ")
        .contains("HTTP/1.1 200 ");
  }

  @Test
  void what_is_percent_encoded_as_it_should_be_is_read() throws IOException {
    assertThat(OverASocket.answer("GET /v1/problems/%C3%A9%E2%82%AC"))
        .startsWith("HTTP/1.1 404 ")
        .contains("urn:council:problem:not-found");
    assertThat(OverASocket.answer("GET /v1/problems/too%2Dearly")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void an_address_that_is_too_long_is_told_how_long_one_may_be() throws IOException {
    String address = "/v1/problems/" + "x".repeat(8000 - "/v1/problems/".length());

    assertThat(OverASocket.answer("GET " + address)).startsWith("HTTP/1.1 404 ");
    assertThat(OverASocket.answer("GET " + address + "x"))
        .startsWith("HTTP/1.1 414 ")
        .contains(Problem.MEDIA_TYPE, "urn:council:problem:uri-too-long", "8000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/nonsense", "/nonsense", "/", "/v1", "/v1/notes/x/y/z", "/contract/x"})
  void where_nothing_is_there_is_a_problem_and_no_page(String path) {
    given()
        .accept("text/html, */*")
        .get(path)
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE)
        .body("detail", containsString(path));
  }

  @Test
  void a_slash_at_the_end_or_one_too_many_makes_no_other_address() {
    begin(UUID.randomUUID().toString());
    for (String path : List.of("/v1/notes/" + note + "/", "//v1//notes/" + note)) {
      given().urlEncodingEnabled(false).get(path).then().statusCode(200).body("id", equalTo(note));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "limt=5, limt",
    "limit=5&curser=x, curser",
    "limit=1&limit=2, limit",
    "Limit=5, Limit",
    "limit=1&LIMIT=2, LIMIT",
    "LIMIT=1&limit=2, LIMIT",
    "=5, 5",
    "5, 5"
  })
  void a_parameter_that_nobody_reads_or_that_comes_twice_is_invalid_and_named(
      String query, String named) {
    Response answer = asOperator("/v1/parked-events?" + query);

    answer
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", equalTo("urn:council:problem:invalid-input"));
    assertThat(answer.<List<String>>path("errors.field")).containsExactly(named);
  }

  @Test
  void it_is_told_what_is_read() {
    asOperator("/v1/parked-events?limt=5")
        .then()
        .body("errors[0].detail", containsString("cursor, limit"));
    asOperator("/v1/problems?limit=5").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFTER=1", "after=0&AFTER=1", "After=0&limit=1"})
  void the_log_is_not_read_from_a_place_that_its_next_link_would_name_beside_another(String query) {
    asOperator("/v1/events?after=0&limit=1").then().statusCode(200);
    asOperator("/v1/events?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("is not known here"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/notes?beginning=",
        "/v1/notes?beginning",
        "/v1/notes?limit=1&beginning=%20",
        "/v1/notes?beginning=&limit=1",
      })
  void what_is_asked_with_nothing_is_refused(String address) {
    given()
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:council:problem:invalid-input"))
        .body("errors.field", equalTo(List.of("beginning")))
        .body("errors[0].detail", containsString("is empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/notes/x/margin/abc, 'abc is no whole number, or too large.'",
    "/v1/notes/x/margin/99999999999, '99999999999 is no whole number, or too large.'",
    "/v1/notes/x/marks/abc, abc is no UUID."
  })
  void a_path_that_cannot_be_there_is_told_what_would_stand_in_it(String path, String why) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no " + path + ": " + why));
  }

  @Test
  void a_query_may_be_empty() throws IOException {
    assertThat(OverASocket.answer("GET /v1/problems?")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void an_act_whose_address_asks_for_what_nobody_reads_is_not_done() {
    as("a")
        .body(body("one"))
        .post("/v1/notes?dryRun=true")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("dryRun"));
    given().get("/v1/notes/" + note).then().statusCode(404);
  }

  @Test
  void what_is_no_resource_takes_the_parameters_that_it_takes() {
    given().get("/q/openapi?format=json&any=thing").then().statusCode(200);
  }

  private static Response asOperator(String address) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("o-1", "operator"))
        .get(address);
  }
}
