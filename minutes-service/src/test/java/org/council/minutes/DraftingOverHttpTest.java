package org.council.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.council.testkit.BackingServices;
import org.council.testkit.Message;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.Test;

/** The record is drafted and issued over HTTP, and Kafka has what was done. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DraftingOverHttpTest extends RecordOverHttp {

  @Test
  void a_drafted_paragraph_is_announced() {
    precis(Map.of("text", Map.of("en", "Coffee is good."), "covers", List.of(intervention)));

    var message =
        Topic.of("council.minutes.v1")
            .await(
                Message.ofType("org.council.minutes.paragraph.drafted.v1")
                    .and(one -> Message.data(one).contains(session)));

    assertThat(message.key()).isEqualTo(session);
    assertThat(Message.data(message)).contains("Coffee is good.");
  }

  @Test
  void an_act_waits_for_what_is_not_known_yet_and_for_the_right_person() {
    precis(Map.of("text", Map.of("en", "Coffee."), "covers", List.of("nothing-said")))
        .statusCode(425);
    precis(Map.of()).statusCode(400);
    precis(Map.of("text", Map.of("en", "Coffee."), "covers", Arrays.asList((String) null)))
        .statusCode(400)
        .body("errors.field", contains("covers[0]"));
    precis(Map.of("text", Map.of("en", "Coffee."), "at", "2099-07-11T10:30:00+02:00"))
        .statusCode(400)
        .body("errors.field", contains("at"));
    as("ken", "delegate")
        .body(Map.of("item", 2, "text", Map.of("en", "Coffee."), "at", AT))
        .post(path("record/paragraphs"))
        .then()
        .statusCode(403);
    as("ita", "delegate")
        .body(Map.of("by", "ken", "at", AT))
        .post(path("items/2/insertion-requests"))
        .then()
        .statusCode(403);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(path("record/issues"))
        .then()
        .statusCode(401);
  }

  @Test
  void an_act_that_expects_another_version_of_the_record_is_not_done() {
    String seen = coffee().header("ETag");
    String now = coffee().header("ETag");

    signed(seen).statusCode(412).body("type", equalTo("urn:council:problem:stale"));
    signed(now).statusCode(200);
  }

  @Test
  void an_act_that_expects_a_record_that_was_not_begun_begins_none() {
    signed("*").statusCode(412);
    signed("\"0\"").statusCode(412);

    coffee();

    signed("*").statusCode(200);
  }

  private ExtractableResponse<?> coffee() {
    return precis(Map.of("text", Map.of("en", "Coffee."))).statusCode(201).extract();
  }

  private ValidatableResponse signed(String expected) {
    return as("clerk", "secretariat")
        .header("If-Match", expected)
        .body(Map.of("participants", List.of("chair"), "at", AT))
        .put(path("record/signatories"))
        .then();
  }

  @Test
  void a_record_that_is_issued_without_a_body_lacks_only_its_time() {
    as("clerk", "secretariat")
        .noContentType()
        .post(path("record/issues"))
        .then()
        .statusCode(400)
        .body("errors.field", contains("at"));
  }

  @Test
  void a_record_is_issued_once_the_meeting_is_known_to_be_closed_and_then_stands() {
    Map<String, String> at = Map.of("at", AT);
    given()
        .auth()
        .oauth2(Tokens.of("clerk", "secretariat"))
        .contentType(ContentType.JSON)
        .body(at)
        .post(path("record/issues"))
        .then()
        .statusCode(425);
    as("clerk", "secretariat")
        .body(at)
        .post(path("record/issues"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("min-06"))
        .body("detail", equalTo("PL-1 was not closed"));
    heard = upstream.say(story.closing());

    as("clerk", "secretariat")
        .body(at)
        .post(path("record/issues"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ISSUED"));
    precis(Map.of("text", Map.of("en", "Late."))).statusCode(409).body("rule", equalTo("min-08"));
  }
}
