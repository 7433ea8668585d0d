package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that uses a method which a path does not know is told those that it knows. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MethodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/notes                   | GET, HEAD, OPTIONS, POST
          /v1/notes/                  | GET, HEAD, OPTIONS, POST
          //v1//notes                 | GET, HEAD, OPTIONS, POST
          /v1/notes;a=b               | GET, HEAD, OPTIONS, POST
          /v1/notes/x                 | GET, HEAD, OPTIONS
          /v1/notes/%41%2F            | GET, HEAD, OPTIONS
          /v1/notes/x/lines           | OPTIONS, POST
          /v1/notes/x/margin          | GET, HEAD, OPTIONS
          /v1/notes/x/margin/7        | GET, HEAD, OPTIONS
          /v1/notes/x/refusals        | GET, HEAD, OPTIONS, POST
          /v1/problems                | GET, HEAD, OPTIONS
          /v1/parked-events/7/replays | OPTIONS, POST
          """)
  void the_wrong_method_is_told_the_right_ones(String path, String methods) {
    given()
        .urlEncodingEnabled(false)
        .delete(path)
        .then()
        .statusCode(405)
        .contentType(Problem.MEDIA_TYPE)
        .header("Allow", equalTo(methods))
        .body("type", equalTo("urn:council:problem:method-not-allowed"))
        .body("detail", containsString(methods));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/notes         | GET, HEAD, OPTIONS, POST
          /v1/notes/x       | GET, HEAD, OPTIONS
          /v1/notes/x/lines | OPTIONS, POST
          /v1/notes/x/margin | GET, HEAD, OPTIONS
          /v1/notes/x/refusals | GET, HEAD, OPTIONS, POST
          /v1/events        | GET, HEAD, OPTIONS
          """)
  void each_path_tells_its_methods(String path, String methods) {
    given()
        .options(path)
        .then()
        .statusCode(204)
        .header("Allow", equalTo(methods))
        .body(equalTo(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/notes/x/y/z",
        "/v1/notes/x/margins",
        "/v1/notes/x/margin/7/y",
        "/v1/nonsense",
        "/nonsense"
      })
  void what_is_not_there_has_no_methods(String path) {
    given()
        .options(path)
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE)
        .body("detail", containsString(path));
    given().delete(path).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void the_head_of_what_another_class_shows_is_known() {
    given().head("/v1/notes/x/margin").then().statusCode(200);
    given().head("/v1/notes/x/refusals").then().statusCode(200);
    given().head("/v1/notes/x/lines").then().statusCode(405);
  }

  @Test
  void a_method_that_nobody_knows_is_told_the_same() throws IOException {
    assertThat(OverASocket.answer("BREW /v1/notes/x"))
        .startsWith("HTTP/1.1 405 ")
        .containsIgnoringCase("\r\nAllow: GET, HEAD, OPTIONS\r\n")
        .contains(Problem.MEDIA_TYPE, "BREW");
    assertThat(OverASocket.answer("TRACE /v1/notes/x")).startsWith("HTTP/1.1 405 ");
  }
}
