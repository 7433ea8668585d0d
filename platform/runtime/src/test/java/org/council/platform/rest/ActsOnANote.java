package org.council.platform.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.council.testkit.Tokens;

/** Acts on a note of the test's own. */
abstract class ActsOnANote {

  final String note = "n-" + UUID.randomUUID();

  static RequestSpecification as(String id) {
    return given()
        .auth()
        .oauth2(Tokens.of(id, "delegate"))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  String body(String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(note, text);
  }

  Response begin(String key) {
    return as("a").header(Headers.IDEMPOTENCY_KEY, key).body(body("one")).post("/v1/notes");
  }
}
