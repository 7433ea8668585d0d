package org.council.speakers.persistence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.council.testkit.OldDatabase;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * A debate that was under way when the tables stood at V005, and one whose history began at V006.
 */
@QuarkusTest
@WithTestResource(value = OldDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class MigrationTest {

  private static final String ITEM = "/v1/sessions/C24/meetings/PL-1/items/8/";
  private static final String SPEECH = "/v1/interventions/00000000-0000-4000-8000-000000000103/";

  @Test
  void a_list_begun_before_its_history_was_kept_is_the_same_and_goes_on() {
    theListIsTheSame();
    theFloorLogIsTheSame();
    itHasNoVersionsOfBefore();
    theDebateGoesOn();
  }

  @Test
  void the_history_of_a_list_is_read_as_it_was_kept_at_first() {
    stood("2024-06-05T09:00:30Z").body("status", equalTo("PLANNED")).body("waiting", empty());
    stood("2024-06-05T09:02:00Z")
        .body("waiting.participant", contains("tur"))
        .body("speaking.participant", equalTo("ken"))
        .body("speaking.speakingTimeSeconds", equalTo(300))
        .body("allottedSeconds", equalTo(1200));
  }

  private static ValidatableResponse stood(String then) {
    return given()
        .queryParam("asOf", then)
        .get("/v1/sessions/C24/meetings/PL-1/items/9/list-of-speakers")
        .then()
        .statusCode(200);
  }

  private static void theListIsTheSame() {
    look("list-of-speakers")
        .body("status", equalTo("OPEN"))
        .body("waiting.participant", contains("osk", "bra", "tur"))
        .body("waiting.reason.rule", contains("spk-18", "spk-18", "spk-28"))
        .body("waiting[0].document", equalTo("C24/7"))
        .body("waiting[0].speakingTimeSeconds", equalTo(300))
        .body("speaking.participant", equalTo("ken"))
        .body("speaking.pausedAt", equalTo("2024-06-04T09:11:00Z"))
        .body("spokenSeconds", equalTo(135))
        .body("allottedSeconds", equalTo(600))
        .body("since", equalTo("2024-06-04T09:11:00Z"));
  }

  private static void theFloorLogIsTheSame() {
    look("interventions")
        .body("interventions.participant", contains("sg", "tur", "ken"))
        .body("interventions[0].documents", contains("C24/35", "C24/36"))
        .body("interventions[0].seconds", equalTo(120))
        .body("interventions[1].ruling", equalTo("NOT_UPHELD"))
        .body("interventions.microphoneOnSince", contains(nullValue(), nullValue(), nullValue()));
  }

  private static void itHasNoVersionsOfBefore() {
    given()
        .queryParam("asOf", "2024-06-04T09:05:00Z")
        .get(ITEM + "list-of-speakers")
        .then()
        .statusCode(404);
  }

  private static void theDebateGoesOn() {
    act(SPEECH + "resumptions", "{\"at\": \"2024-06-04T09:12:00Z\"}").statusCode(200);
    act(SPEECH + "endings", "{\"at\": \"2024-06-04T09:13:00Z\"}")
        .statusCode(200)
        .body("seconds", equalTo(120));
    act(
            ITEM + "requests",
            "{\"by\": \"pel\", \"purpose\": \"SPEAK\", \"at\": \"2024-06-04T09:14:00Z\"}")
        .statusCode(201);
    act(
            ITEM + "floor",
            "{\"participant\": \"osk\", \"does\": \"INTRODUCES\", \"at\": \"2024-06-04T09:15:00Z\"}")
        .statusCode(201)
        .body("speakingTimeSeconds", equalTo((600 - 135 - 120) / 2));
    look("list-of-speakers")
        .body("waiting.participant", contains("bra", "tur", "pel"))
        .body("speaking.participant", equalTo("osk"));
  }

  private static ValidatableResponse look(String resource) {
    return given().get(ITEM + resource).then().statusCode(200);
  }

  private static ValidatableResponse act(String resource, String body) {
    return given()
        .auth()
        .oauth2(Tokens.of("staff", "secretariat"))
        .header("If-Match", "*")
        .contentType(ContentType.JSON)
        .body(body)
        .post(resource)
        .then();
  }
}
