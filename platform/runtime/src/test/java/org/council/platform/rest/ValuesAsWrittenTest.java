package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body means what it says, or is refused with the field named. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ValuesAsWrittenTest extends ActsOnANote {

  @Test
  void json_that_does_not_fit_names_the_field() {
    as("a")
        .body("{\"id\":\"x\",\"text\":\"x\",\"colour\":\"red\"}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("colour"));
    as("a")
        .body("{\"id\":\"x\",\"text\":\"x\",\"kind\":\"LOUD\"}")
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("kind"))
        .body("errors[0].detail", containsString("PLAIN, BOLD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pages | "7"
          pages | 7.5
          pages | 7.00000000000000000001
          pages | 3000000000.0
          pages | 1e99999999999
          pages | ""
          pages | true
          loud  | "true"
          loud  | 1
          kind  | 1
          kind  | "1"
          kind  | ""
          at    | ""
          at    | " "
          at    | 1689062400
          at    | "1689062400"
          at    | " -1689062400.5"
          day   | ""
          day   | "2023-07-11T23:00:00Z"
          day   | "19549"
          day   | 19549
          day   | [2023,7,11]
          """)
  void a_value_of_another_type_is_not_taken_for_the_one_that_is_asked_for(
      String field, String value) {
    as("a")
        .body("{\"id\":\"%s\",\"text\":\"x\",\"%s\":%s}".formatted(note, field, value))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of(field)));
    given().get("/v1/notes/" + note).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[\"x\"]"})
  void what_is_no_text_is_not_taken_for_one(String value) {
    as("a")
        .body("{\"id\":\"%s\",\"text\":%s}".formatted(note, value))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("text")));
  }

  @Test
  void values_of_the_types_that_are_asked_for_are_taken() {
    as("a")
        .body(
            """
            {"id": "%s", "text": "\\ud83d\\ude00", "kind": "BOLD", "pages": 7, "loud": true,
             "at": "2023-07-11T09:30:00+02:00", "day": "2023-07-11"}
            """
                .formatted(note))
        .post("/v1/notes")
        .then()
        .statusCode(201)
        .body("text", equalTo("\ud83d\ude00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.0", "70e-1", "-0.0"})
  void a_whole_number_may_be_written_with_a_point(String value) {
    as("a")
        .body("{\"id\":\"%s\",\"text\":\"x\",\"pages\":%s}".formatted(note, value))
        .post("/v1/notes")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text\":\"one\",\"text\":\"two\"",
        "\"text\":\"x\",\"lines\":[{\"words\":\"one\",\"words\":\"two\"}]"
      })
  void no_field_of_a_body_comes_twice(String fields) {
    as("a")
        .body("{\"id\":\"%s\",%s}".formatted(note, fields))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("body")))
        .body("errors[0].detail", containsString("a field twice"));
  }

  @Test
  void nothing_stands_behind_a_body() {
    as("a").body(body("one") + body("two")).post("/v1/notes").then().statusCode(400);
  }

  @Test
  void half_of_a_character_is_no_text() {
    as("a")
        .body(body("a\\ud83d"))
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .body("errors.field", equalTo(List.of("text")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":", "{\"id\" \"x\"}", "{\"lines\":[{x", "id", "[]", "7"})
  void a_body_that_is_no_JSON_or_no_object_is_wrong_as_a_whole(String body) {
    as("a")
        .body(body)
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("body")));
  }
}
