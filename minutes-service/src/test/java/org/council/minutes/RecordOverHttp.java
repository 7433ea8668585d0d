package org.council.minutes;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/**
 * The record of a plenary in which a document on Coffee, the second item, was introduced and
 * approved and a councillor spoke then, and what is asked of the service about it over HTTP.
 */
abstract class RecordOverHttp {

  static final String AT = "2023-07-11T10:30:00+02:00";

  @Inject Upstream upstream;

  final String session = "S" + UUID.randomUUID().toString().substring(0, 8);
  final String intervention = "i-" + UUID.randomUUID();
  final Story story = Story.ofAPlenary(session);

  /** What the next request waits for. */
  String heard;

  @BeforeEach
  void a_councillor_spoke_on_coffee() {
    story
        .at("2023-07-11T10:00")
        .open(2)
        .speech("intro", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, Story.ofDocument(OutcomeKind.APPROVED, "C30/2"))
        .speech(intervention, 2, "ken", "COMMENTS");
    heard = upstream.say(story.told());
  }

  String path(String rest) {
    return "/v1/sessions/%s/meetings/PL-1/%s".formatted(session, rest);
  }

  RequestSpecification as(String participant, String role) {
    return given()
        .auth()
        .oauth2(Tokens.of(participant, role))
        .header("After-Event", heard)
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  ValidatableResponse precis(Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(Map.of("item", 2, "at", AT));
    body.putAll(more);
    return as("writer", "precis-writer").body(body).post(path("record/paragraphs")).then();
  }

  ValidatableResponse statement(String resource, String by, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(Map.of("by", by, "at", AT));
    body.putAll(more);
    return as(by, "delegate").body(body).post(path("items/2/" + resource)).then();
  }

  String text(String language) {
    return given()
        .accept(ContentType.TEXT)
        .get(path("record?lang=" + language))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
