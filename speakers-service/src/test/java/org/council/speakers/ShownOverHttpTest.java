package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** What is shown of a floor that is not given on, of a clock that stood, and of a refusal. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ShownOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void no_turn_is_promised_while_the_meeting_is_adjourned() {
    item.isOpen();
    item.whatIf("ken", "SPEAK").then().body("secondsUntilTurn", equalTo(0));

    item.hears(agenda.meetingIs(item.session(), "adjourned", minute(1)));

    item.whatIf("ken", "SPEAK")
        .then()
        .body("position", equalTo(1))
        .body("secondsUntilTurn", nullValue());
  }

  @Test
  void the_point_of_order_that_is_to_be_settled_stands_in_the_list() {
    item.isOpenUnder("un-general-assembly");
    String raised = item.give("ken", "RAISES_POINT_OF_ORDER", 1).then().extract().path("id");
    item.end(raised, 2).then().statusCode(200);

    item.list()
        .then()
        .body("toBeSettled.id", equalTo(raised))
        .body("toBeSettled.participant", equalTo("ken"));
    item.onIntervention(item.chair(), raised, "rulings", "\"ruling\": \"UPHELD\"", 3)
        .then()
        .statusCode(200);
    item.list().then().body("toBeSettled", nullValue());
  }

  @Test
  void a_pause_is_stored_to_the_part_of_a_second() {
    item.isOpen();
    String speech = item.give("ken", "COMMENTS", 1).then().extract().path("id");

    onTheClock(speech, "pauses", minute(1).plusMillis(10_100)).then().statusCode(200);
    onTheClock(speech, "resumptions", minute(1).plusMillis(20_050)).then().statusCode(200);
    onTheClock(speech, "pauses", minute(1).plusMillis(30_100)).then().statusCode(200);

    onTheClock(speech, "endings", minute(1).plusMillis(40_150))
        .then()
        .body("pausedSeconds", equalTo(20))
        .body("seconds", equalTo(20));
  }

  @Test
  void a_refusal_is_announced_with_its_facts() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);

    item.ask("ken", "SPEAK", 2).then().statusCode(409).body("rule", equalTo("spk-12"));

    assertThat(new String(item.announced("request.refused").data()))
        .contains("\"rule\":\"spk-12\"", "KEN waits already", "a choice of the project");
  }

  private Response onTheClock(String speech, String act, Instant at) {
    return item.chair()
        .body("{\"at\": \"%s\"}".formatted(at))
        .post("/v1/interventions/%s/%s".formatted(speech, act));
  }
}
