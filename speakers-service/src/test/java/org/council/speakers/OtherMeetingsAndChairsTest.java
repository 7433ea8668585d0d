package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Another meeting takes the item up, or another takes the chair. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class OtherMeetingsAndChairsTest {

  @Inject ItemOverHttp item;
  @Inject Agenda agenda;
  @Inject LaterMeeting laterMeeting;

  @Test
  void the_floor_of_an_item_is_refused_in_every_meeting_but_the_one_that_took_it_up_last() {
    item.isOpen();
    item.hears(laterMeeting.opened(item.session(), minute(1)));
    inTheLaterMeeting("ken", 2).then().statusCode(409).body("rule", equalTo("spk-06"));

    item.hears(laterMeeting.takesUpTheItem(item.session(), minute(3)));

    item.give("ken", "COMMENTS", 4).then().statusCode(409).body("rule", equalTo("spk-06"));
    item.give("sg", "REPLIES", 4).then().statusCode(409).body("rule", equalTo("spk-06"));
    inTheLaterMeeting("ken", 5).then().statusCode(201);
  }

  @Test
  void its_list_is_directed_in_no_other_meeting_either() {
    item.isOpen();
    item.hears(laterMeeting.opened(item.session(), minute(1)));
    String closures = item.path("list/closures");
    item.chair()
        .body(moment(2))
        .post(closures.replace("PL-1", "PL-2"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-06"));

    item.hears(laterMeeting.takesUpTheItem(item.session(), minute(3)));

    item.chair().body(moment(4)).post(closures).then().statusCode(409);
    item.chair().body(moment(4)).post(closures.replace("PL-1", "PL-2")).then().statusCode(200);
  }

  @Test
  void in_the_meeting_that_broke_off_with_it_the_item_is_on_the_floor_no_more() {
    item.isOpen();
    String speech = item.give("ken", "COMMENTS", 1).path("id");
    item.ask("tur", "POINT_OF_ORDER", 2);
    agenda.meetingIs(item.session(), "adjourned", minute(3));
    laterMeeting.opened(item.session(), minute(10));
    item.hears(laterMeeting.takesUpTheItem(item.session(), minute(11)));

    item.list()
        .then()
        .body("meeting", equalTo("PL-1"))
        .body("takenUpIn", equalTo("PL-2"))
        .body("speaking", nullValue())
        .body("waiting", empty())
        .body("spokenSeconds", equalTo(120));
    item.end(speech, 12).then().statusCode(409);

    laterMeeting.adjourned(item.session(), minute(12));
    agenda.meetingIs(item.session(), "resumed", minute(20));
    item.hears(agenda.itemTwoOpened(item.session(), minute(21)));
    item.ask("tur", "SPEAK", 22)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-06"))
        .body("detail", containsString("PL-2 has taken up item 1 of PL-1"));
    item.chair()
        .header("If-Match", "*")
        .body(floor("tur", "COMMENTS", 23))
        .post(item.path("floor").replace("items/1", "items/2"))
        .then()
        .statusCode(201);
  }

  @Test
  void nobody_waits_to_raise_a_point_of_order_once_the_meeting_rose() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    item.ask("tur", "POINT_OF_ORDER", 2);
    item.hears(agenda.meetingIs(item.session(), "closed", minute(3)));

    item.list().then().body("waiting.participant", contains("ken"));
  }

  @Test
  void nobody_is_called_over_once_the_meeting_rose() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    agenda.chairTaken(item.session(), "ken", minute(2));
    item.hears(agenda.meetingIs(item.session(), "closed", minute(3)));

    item.list()
        .then()
        .body("waiting[0].participant", equalTo("ken"))
        .body("waiting[0].calledOver", nullValue());
  }

  private Response inTheLaterMeeting(String participant, int minute) {
    return item.chair()
        .header("If-Match", "*")
        .body(floor(participant, "COMMENTS", minute))
        .post(item.path("floor").replace("PL-1", "PL-2"));
  }

  @Test
  void the_list_says_at_once_that_others_are_called_over_one_who_takes_the_chair() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    item.ask("tur", "SPEAK", 2);
    String known = item.list().header("ETag");

    item.hears(agenda.chairTaken(item.session(), "ken", minute(3)));

    item.list()
        .then()
        .body("waiting[0].participant", equalTo("ken"))
        .body("waiting[0].calledOver.rule", equalTo("spk-39"))
        .body("waiting[0].calledOver.facts", equalTo("ken presides"))
        .body("waiting[1].calledOver", nullValue());
    item.listUnless(known).then().statusCode(200);
    item.as("ken")
        .header("If-Match", "*")
        .body(floor("tur", "COMMENTS", 4))
        .post(item.path("floor"))
        .then()
        .statusCode(201);
    given()
        .queryParam("asOf", minute(2).toString())
        .get(item.path("list-of-speakers"))
        .then()
        .body("waiting[0].calledOver", nullValue());
  }

  @Test
  void also_where_the_item_was_closed_and_who_waits_waits_on() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    item.hears(agenda.itemClosed(item.session(), minute(2)));

    item.hears(agenda.chairTaken(item.session(), "ken", minute(3)));

    item.list().then().body("waiting[0].calledOver.rule", equalTo("spk-39"));
  }
}
