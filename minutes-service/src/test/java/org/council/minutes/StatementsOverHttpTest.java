package org.council.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.council.minutes.domain.Story;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** States have their statements included over HTTP. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class StatementsOverHttpTest extends RecordOverHttp {

  @Test
  void a_state_asks_first_and_then_submits_the_summary_of_its_statement() {
    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(409)
        .body("rule", equalTo("min-04"));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"));

    statement("insertion-requests", "ken", Map.of())
        .statusCode(201)
        .body("status", equalTo("REQUESTED"));
    statement("insertion-requests", "ken", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-09"));
    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(201)
        .body("status", equalTo("SUBMITTED"));

    assertThat(text("en"))
        .endsWith("1.2\tThe councillor from Kenya spoke on the item.\n1.3\tKenya grows coffee.\n");
  }

  @Test
  void of_two_statements_asked_for_at_the_same_time_the_one_that_was_made_first_comes_first() {
    String sortedBefore = "a-" + UUID.randomUUID();
    statement("insertion-requests", "ken", Map.of()).statusCode(201);
    heard = upstream.say(List.of(story.speech(sortedBefore, 2, "ken", "ADDS").told().getLast()));
    statement("insertion-requests", "ken", Map.of())
        .statusCode(201)
        .body("intervention", equalTo(sortedBefore));

    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(201)
        .body("intervention", equalTo(intervention));
  }

  @Test
  void on_an_item_that_its_client_has_seen_planned_no_state_made_a_statement() {
    Map<String, Object> asked = Map.of("by", "ken", "at", AT);
    String unopened = path("items/3/insertion-requests");

    given()
        .auth()
        .oauth2(Tokens.of("clerk", "secretariat"))
        .contentType(ContentType.JSON)
        .body(asked)
        .post(unopened)
        .then()
        .statusCode(425);
    as("ken", "delegate")
        .body(asked)
        .post(unopened)
        .then()
        .statusCode(409)
        .body("rule", equalTo("min-03"))
        .body("detail", equalTo("item 3 was not opened"));
  }

  @Test
  void a_state_whose_speech_is_not_known_is_refused_only_where_its_client_follows_the_session() {
    heard =
        upstream.say(Story.ofAPlenary("R" + session).speech("else", 2, "ita", "COMMENTS").told());
    statement("insertion-requests", "ita", Map.of()).statusCode(425);

    heard = upstream.say(List.of(story.open(3).told().getLast()));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"));

    story.speech("nor", 2, "nor", "COMMENTS");
    heard = upstream.say(List.of(story.told().getLast()));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"))
        .body("detail", equalTo("ITA has not spoken on item 2"));
  }
}
