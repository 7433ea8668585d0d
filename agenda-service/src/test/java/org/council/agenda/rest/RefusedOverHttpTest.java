package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a client is told of an act that a rule refuses, and of one that cannot be understood. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RefusedOverHttpTest extends CouncilOverHttp {

  @Nested
  class A_refusal {

    @Test
    void cites_its_rule_and_leaves_everything_as_it_was() {
      chair(meeting + "/openings", "09:30")
          .statusCode(409)
          .contentType(PROBLEM)
          .body("type", equalTo("urn:council:problem:agd-02"))
          .body("rule", equalTo("agd-02"))
          .body("citation", containsString("Article 4(3)"))
          .body("detail", containsString("CONVENED"));

      given().get(meeting).then().body("status", equalTo("SCHEDULED"));
      given().get("/v1/problems/agd-02").then().statusCode(200);
    }

    @Test
    void a_committee_does_not_open_during_the_plenary() {
      opened();
      enter("meetings", "{'body': 'ADM', 'number': 1}");

      chair(session + "/meetings/ADM-1/openings", "09:45")
          .statusCode(409)
          .body("rule", equalTo("agd-04"));
    }

    @Test
    void nothing_is_decided_once_the_councillors_have_left_the_room() {
      opened();
      chair(meeting + "/items/1/openings", "09:31");
      secretariat()
          .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:32:00+02:00'}"))
          .post(session + "/participants/ken/attendance")
          .then()
          .statusCode(200)
          .body("attendance", equalTo("REMOTE"));

      decide(1, "{'outcome': 'AGREED'}").statusCode(409).body("rule", equalTo("agd-13"));
    }
  }

  @Nested
  class Input {

    @Test
    void an_item_is_not_deleted_but_revised() {
      given()
          .delete(meeting + "/items/1")
          .then()
          .statusCode(405)
          .header("Allow", containsString("GET, HEAD, OPTIONS"));
    }

    @Test
    void a_session_that_names_no_rule_book_follows_that_of_the_Council() {
      String unnamed = sessionNamed(symbol + "-B").replace("\"rules\": \"itu-council\", ", "");

      secretariat().body(unnamed).post("/v1/sessions").then().statusCode(201);

      given().get("/v1/sessions/" + symbol + "-B").then().body("rules", equalTo("itu-council"));
    }

    @Test
    void and_one_that_names_another_than_there_are_is_told_which_there_are() {
      secretariat()
          .body(sessionNamed(symbol + "-C").replace("itu-council", "lake-assembly"))
          .post("/v1/sessions")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("rules"));
    }

    @Test
    void an_act_entered_after_the_fact_states_when_it_happened() {
      as("chair", "delegate")
          .body("{}")
          .post(session + "/openings")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("at"));
    }

    @Test
    void so_does_one_that_has_no_body_and_names_no_type_of_one() {
      mustStateItsTime(session + "/openings");
      mustStateItsTime(meeting + "/openings");
      mustStateItsTime(meeting + "/items/1/openings");
    }

    @Test
    void it_is_not_told_for_long_after_what_is_planned() {
      as("chair", "delegate")
          .body(json("{'at': '2099-07-11T09:30:00+02:00'}"))
          .post(session + "/openings")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("at"));
    }

    private void mustStateItsTime(String act) {
      as("chair", "delegate")
          .noContentType()
          .post(act)
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("at"));
    }

    @Test
    void what_is_wrong_is_named_by_its_field() {
      opened();
      chair(meeting + "/items/1/openings", "09:31");

      decide(1, "{'outcome': 'APPROVED', 'object': {'document': 'the budget'}}")
          .statusCode(400)
          .contentType(PROBLEM)
          .body("errors[0].field", equalTo("outcomes[0].object.document"));
      decide(1, "{'outcome': 'APPROVED', 'object': {'document': 'C23/60', 'part': ' '}}")
          .statusCode(400)
          .body("errors[0].field", equalTo("outcomes[0].object.part"));
      decide(1, "{'outcome': 'AGREED'}, {'outcome': 'REFERRED', 'to': 'CWG'}")
          .statusCode(400)
          .body("errors.field", equalTo(List.of("outcomes[1].to")));
      decide(1, "{'outcome': 'SHELVED'}").statusCode(400);
      decide(1, "{'outcome': 'AGREED', 'verdict': true}").statusCode(400);
    }

    @Test
    void what_is_said_of_nothing_is_named_by_its_field() {
      enterAgain(
              "delegations",
              "{'code': 'TUR', 'category': 'COUNCIL_MEMBER_STATE', 'name': {'en': 'Türkiye'},"
                  + " 'forms': {'ru': null}}")
          .statusCode(400)
          .body("errors[0].field", equalTo("forms.ru"));
      secretariat()
          .body(json("{'items': [{'number': 1, 'code': ' ', 'title': {'en': 'Opening'}}]}"))
          .post(meeting + "/agenda")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("items[0].code"));
    }

    @Test
    void a_code_and_a_part_may_come_with_breaks_of_line() {
      secretariat()
          .body(json("{'items': [{'number': 1, 'code': 'PL 1\\n', 'title': {'en': 'Opening'}}]}"))
          .post(meeting + "/agenda")
          .then()
          .statusCode(200);
      opened();
      chair(meeting + "/items/1/openings", "09:31");
      decide(1, "{'outcome': 'NOTED', 'object': {'document': 'C23/60', 'part': '\\nAnnex A'}}")
          .statusCode(201);
    }

    @Test
    void what_does_not_stand_is_not_found() {
      given().get("/v1/sessions/T1").then().statusCode(404).contentType(PROBLEM);
      given().get(session + "/meetings/PL-9").then().statusCode(404);
      given().get(meeting + "/items/9").then().statusCode(404);
      given().get("/v1/sessions/T1/participants").then().statusCode(404);
    }
  }
}
