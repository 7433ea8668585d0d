package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The time that agendas allot to an item, as it counts and as one looks back to it. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class TimeAllottedOverHttpTest {

  @Inject Agenda agenda;
  @Inject LaterMeeting laterMeeting;
  @Inject ItemOverHttp item;

  @Test
  void revised_while_the_meeting_is_held_it_counts_from_then_on_and_not_before() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Instant asked = now.minusSeconds(1_200);
    Instant revised = now.minusSeconds(600);
    isHeldNow(now.minusSeconds(1_800));
    introduces("requests", asked);
    item.hears(agenda.issued(item.session(), 2, revised));

    shows(item.list(), 120, 120).body("since", equalTo(revised.toString()));
    shows(asOf(revised), 120, 120);
    shows(asOf(revised.minusSeconds(1)), 600, 300).body("since", equalTo(asked.toString()));
  }

  @Test
  void revised_where_all_is_entered_after_the_fact_it_puts_off_nothing_that_is_entered_then() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0);
    item.opens();
    item.ask("obs", "INTRODUCE", 1).then().statusCode(201);
    item.hears(agenda.issued(item.session(), 2, Instant.now()));
    shows(item.list(), 120, 120).body("since", equalTo(minute(1).toString()));

    item.ask("ken", "SPEAK", 3).then().statusCode(201);

    asOf(minute(2)).then().body("waiting.participant", contains("obs"));
    asOf(minute(3)).then().body("waiting.participant", contains("obs", "ken"));
  }

  @Test
  void it_is_that_of_the_meeting_that_took_the_item_up_last_whichever_was_told_of_first() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0);
    laterMeeting.opened(item.session(), 1_200, minute(0));
    item.hears(laterMeeting.takesUpTheItem(item.session(), minute(1)));
    repliesInTheOther();

    agenda.meetingOpened(item.session(), minute(11));
    item.hears(agenda.itemOpened(item.session(), minute(12)));
    Response asked = item.ask("obs", "INTRODUCE", 13);

    shows(item.list(), 600, 600 - 480).body("spokenSeconds", equalTo(480));
    shows(asOf(asked.header("Event-Id")), 600, 600 - 480);
    asOf(minute(10)).then().body("allottedSeconds", equalTo(1_200));
  }

  /** For eight minutes. */
  private void repliesInTheOther() {
    RequestSpecification chair = item.chair().header("If-Match", "*");
    String reply =
        chair
            .body(ItemOverHttp.floor("sg", "REPLIES", 2))
            .post(item.path("floor").replace("PL-1", "PL-2"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    item.end(reply, 10).then().statusCode(200);
  }

  /** An observer has told in advance of an introduction. */
  private void isHeldNow(Instant at) {
    item.hears(agenda.plannedNow(item.session(), at));
    introduces("advance-notifications", at);
    agenda.meetingOpened(item.session(), at);
    item.hears(agenda.itemOpened(item.session(), at));
  }

  /** As the secretariat enters it, who may say when it was. */
  private void introduces(String resource, Instant at) {
    String body =
        "{\"by\": \"obs\", \"purpose\": \"INTRODUCE\", \"document\": \"C24/7\", \"at\": \"%s\"}";
    item.after(Tokens.of("secretary", "secretariat"))
        .body(body.formatted(at))
        .post(item.path(resource))
        .then()
        .statusCode(201);
  }

  private Response asOf(Object when) {
    return given().queryParam("asOf", String.valueOf(when)).get(item.path("list-of-speakers"));
  }

  /** So many seconds allotted, and so many for the observer who waits. */
  private static ValidatableResponse shows(Response list, int allotted, int each) {
    return list.then()
        .statusCode(200)
        .body("allottedSeconds", equalTo(allotted))
        .body("waiting[0].participant", equalTo("obs"))
        .body("waiting[0].speakingTimeSeconds", equalTo(each));
  }
}
