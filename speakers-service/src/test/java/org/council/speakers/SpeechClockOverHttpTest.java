package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** The clock of who has the floor: it stands, runs, and ends. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class SpeechClockOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void the_clock_stands_in_a_pause_and_is_the_servers() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0);
    item.opens();
    String id =
        item.give("obs", "COMMENTS", 1)
            .then()
            .statusCode(201)
            .body("runsOutAt", equalTo(minute(6).toString()))
            .body("warningAt", equalTo(minute(6).minusSeconds(30).toString()))
            .extract()
            .path("id");

    item.onTheClock(id, "pauses", 2)
        .then()
        .statusCode(200)
        .body("pausedAt", equalTo(minute(2).toString()))
        .body("runsOutAt", nullValue());
    item.onTheClock(id, "pauses", 3).then().statusCode(409);
    item.onTheClock(id, "resumptions", 4)
        .then()
        .statusCode(200)
        .body("runsOutAt", equalTo(minute(8).toString()));
    item.end(id, 9)
        .then()
        .body("seconds", equalTo(360))
        .body("pausedSeconds", equalTo(120))
        .body("overTimeSeconds", equalTo(60));

    item.list().then().header("Server-Time", matchesPattern(".*T.*Z"));
    given()
        .header("After-Event", item.last())
        .get(item.path("speaking-times"))
        .then()
        .statusCode(200)
        .body("delegations.delegation", equalTo(List.of("OBS")))
        .body("delegations.seconds", equalTo(List.of(360)));
    assertThat(item.announced("intervention.paused").time()).isEqualTo(minute(2));
    assertThat(item.announced("intervention.resumed").time()).isEqualTo(minute(4));
  }

  @Test
  void who_is_interrupted_is_shown_beside_who_interrupts_and_its_clock_stands() {
    item.isOpen();
    String speech = item.give("ken", "COMMENTS", 1).then().extract().path("id");

    String point = item.give("tur", "RAISES_POINT_OF_ORDER", 2).then().extract().path("id");

    item.list()
        .then()
        .body("speaking.id", equalTo(point))
        .body("interrupted.id", equalTo(speech))
        .body("interrupted.pausedAt", equalTo(minute(2).toString()));
    item.end(point, 3);
    item.list().then().body("speaking.id", equalTo(speech)).body("interrupted", nullValue());
  }

  @Test
  void an_adjournment_that_comes_late_is_shown() {
    item.isOpen();
    item.give("sg", "ANNOUNCES", 5);

    item.hears(agenda.meetingIs(item.session(), "adjourned", minute(1)));

    item.list().then().body("speaking.meetingAdjournedAt", equalTo(minute(1).toString()));
  }

  @Test
  void who_speaks_has_ended_when_the_item_is_closed() {
    item.isOpen();
    item.give("sg", "ANNOUNCES", 1);

    item.hears(agenda.itemClosed(item.session(), minute(3)));

    item.list()
        .then()
        .body("speaking", nullValue())
        .body("status", equalTo("ENDED"))
        .body("spokenSeconds", equalTo(120));
    assertThat(item.announced("intervention.ended").time()).isEqualTo(minute(3));
  }
}
