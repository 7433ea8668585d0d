package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Who may do what: the roster decides, and the secretariat acts for everybody. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class WhoMayActTest extends CouncilOverHttp {

  @Test
  void nobody_acts_without_a_token() {
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(session + "/openings")
        .then()
        .statusCode(401)
        .contentType(PROBLEM);
  }

  @Test
  void a_delegate_does_not_open_the_session_and_registers_nobody() {
    as("ken", "delegate")
        .body(at("09:30"))
        .post(session + "/openings")
        .then()
        .statusCode(403)
        .contentType(PROBLEM);
    as("ken", "delegate")
        .body(json("{'id': 'x', 'office': 'GUEST'}"))
        .post(session + "/participants")
        .then()
        .statusCode(403);
  }

  @Test
  void whoever_took_the_chair_presides_and_the_one_before_does_not() {
    opened();
    as("vice", "delegate")
        .body(json("{'by': 'vice', 'at': '2023-07-11T09:40:00+02:00'}"))
        .post(meeting + "/chairs")
        .then()
        .statusCode(200)
        .body("presiding", equalTo("vice"));
    as("vice", "delegate")
        .body(json("{'by': 'vice', 'at': '2023-07-11T09:40:30+02:00'}"))
        .post(meeting + "/chairs")
        .then()
        .statusCode(200)
        .header("Event-Id", nullValue());

    chair(meeting + "/items/1/openings", "09:41").statusCode(403);
    as("vice", "delegate")
        .body(at("09:41"))
        .post(meeting + "/items/1/openings")
        .then()
        .statusCode(200);
  }

  @Test
  void a_councillor_takes_the_chair_when_one_who_presides_or_the_secretariat_names_it() {
    opened();
    takesChair("ken", "ken").statusCode(403).contentType(PROBLEM);
    ken(meeting + "/items/1/openings", "09:41").statusCode(403);

    takesChair("chair", "ken").statusCode(200).body("presiding", equalTo("ken"));
    ken(meeting + "/items/1/openings", "09:41").statusCode(200);

    takesChair("vice", "vice").statusCode(200);
    takesChair("ken", "ken").statusCode(403);
    secretariat().body(chairFor("ken")).post(meeting + "/chairs").then().statusCode(200);
  }

  @Test
  void nor_does_a_councillor_take_it_unasked_before_the_meeting_opens() {
    takesChair("ken", "ken").statusCode(403);
    takesChair("chair", "ken").statusCode(200).body("presiding", equalTo("ken"));
  }

  @Test
  void one_who_may_not_preside_at_all_is_told_the_rule() {
    secretariat()
        .body(json("{'id': 'sg', 'office': 'SECRETARY_GENERAL'}"))
        .post(session + "/participants");

    takesChair("sg", "sg").statusCode(409).body("rule", equalTo("agd-09"));
  }

  @Test
  void whoever_presides_over_the_plenary_leads_the_session_until_that_meeting_is_closed() {
    opened();
    ken(session + "/adjournments", "09:40").statusCode(403);

    takesChair("chair", "ken").statusCode(200);
    ken(session + "/adjournments", "09:41").statusCode(200);
    ken(session + "/resumptions", "09:42").statusCode(200);
    ken(meeting + "/closures", "09:43").statusCode(200);

    ken(session + "/closures", "09:44").statusCode(403);
    as("vice", "delegate").body(at("09:44")).post(session + "/closures").then().statusCode(200);
  }

  private ValidatableResponse takesChair(String actor, String who) {
    return as(actor, "delegate").body(chairFor(who)).post(meeting + "/chairs").then();
  }

  private static String chairFor(String who) {
    return json("{'by': '%s', 'at': '2023-07-11T09:40:00+02:00'}".formatted(who));
  }

  private ValidatableResponse ken(String path, String time) {
    return as("ken", "delegate").body(at(time)).post(path).then();
  }

  @Test
  void the_system_of_the_room_tells_once_who_attends_under_an_id_of_its_own() {
    room("desk-7/1", "REMOTE", "09:32").statusCode(200).header("Event-Id", notNullValue());
    room("desk-7/2", "IN_PERSON", "09:40").statusCode(200);

    room("desk-7/1", "REMOTE", "09:32")
        .statusCode(200)
        .header("Event-Id", nullValue())
        .body("attendance", equalTo("IN_PERSON"));
    room("desk-7/1", "REMOTE", "09:41")
        .statusCode(409)
        .body("type", equalTo("urn:council:problem:already-stands"));
    room("desk-7/2", "REMOTE", "09:40").statusCode(409);
    room(" ", "REMOTE", "09:42").statusCode(400).body("errors[0].field", equalTo("id"));
  }

  private ValidatableResponse room(String id, String attendance, String time) {
    return as("room", "integrator")
        .body(
            json(
                "{'id': '%s', 'attendance': '%s', 'at': '2023-07-11T%s:00+02:00'}"
                    .formatted(id, attendance, time)))
        .post(session + "/participants/ken/attendance")
        .then();
  }

  @Test
  void the_system_of_the_room_tells_who_attends_and_enters_nobody() {
    as("room", "integrator")
        .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:32:00+02:00'}"))
        .post(session + "/participants/ken/attendance")
        .then()
        .statusCode(200)
        .body("attendance", equalTo("REMOTE"));
    as("room", "integrator")
        .body(json("{'id': 'x', 'office': 'GUEST'}"))
        .post(session + "/participants")
        .then()
        .statusCode(403);
    secretariat()
        .body(json("{'id': 'y', 'office': 'GUEST', 'seat': 'C-14', 'microphone': 'M-014'}"))
        .post(session + "/participants")
        .then()
        .statusCode(201)
        .body("microphone", equalTo("M-014"));
  }

  @Test
  void the_system_of_the_room_tells_late_how_one_attends_and_sets_back_nothing() {
    var stands = room("desk-7/2", "IN_PERSON", "09:40").statusCode(200).extract();

    room("desk-7/1", "REMOTE", "09:32")
        .statusCode(200)
        .header("Event-Id", nullValue())
        .header("ETag", stands.header("ETag"))
        .body("attendance", equalTo("IN_PERSON"));

    room("desk-7/3", "REMOTE", "09:40").body("attendance", equalTo("REMOTE"));
  }

  @Test
  void the_secretariat_acts_for_the_Chair() {
    secretariat().body(at("09:30")).post(session + "/openings").then().statusCode(200);
  }
}
