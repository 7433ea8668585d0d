package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/**
 * A session that was convened, with a Chair, a Vice-Chair, a councillor and a scheduled meeting,
 * and how a client acts in it.
 */
abstract class CouncilOverHttp {

  private static final AtomicInteger SESSIONS = new AtomicInteger(100);
  static final String PROBLEM = "application/problem+json";

  final String symbol = "T" + SESSIONS.incrementAndGet();
  final String session = "/v1/sessions/" + symbol;
  final String meeting = session + "/meetings/PL-1";

  @BeforeEach
  void convene() {
    conveneOnce().statusCode(201);
    enter("bodies", "{'code': 'PL', 'kind': 'PLENARY', 'name': {'en': 'plenary'}}");
    enter("bodies", "{'code': 'ADM', 'kind': 'STANDING_COMMITTEE', 'name': {'en': 'ADM'}}");
    enter(
        "delegations",
        "{'code': 'KEN', 'category': 'COUNCIL_MEMBER_STATE', 'name': {'en': 'Kenya'}}");
    enter("participants", "{'id': 'chair', 'office': 'CHAIR', 'name': {'und': 'C. MARTINEZ'}}");
    enter("participants", "{'id': 'vice', 'office': 'VICE_CHAIR'}");
    enter("participants", "{'id': 'ken', 'delegation': 'KEN', 'attendance': 'IN_PERSON'}");
    enter("meetings", "{'body': 'PL', 'number': 1, 'workingHours': ['09:30-12:30']}");
    secretariat()
        .body(
            json(
                """
                {'items': [
                  {'number': 1, 'title': {'en': 'Opening'}, 'allottedMinutes': 7.5},
                  {'number': 2, 'code': 'PL 1', 'title': {'en': 'Agenda'},
                   'documents': ['%1$s/1(Rev.2)']},
                  {'number': 3, 'title': {'en': 'Budget'}, 'documents': ['%1$s/60'],
                   'allottedMinutes': 0}]}
                """
                    .formatted(symbol)))
        .post(meeting + "/agenda")
        .then()
        .statusCode(200)
        .body("agenda", hasSize(3));
  }

  ValidatableResponse conveneOnce() {
    return secretariat().body(sessionNamed(symbol)).post("/v1/sessions").then();
  }

  static String sessionNamed(String name) {
    return json(
        """
        {'symbol': '%s', 'rules': 'itu-council', 'title': {'en': 'A session', 'zh': '会议'},
         'place': 'Geneva', 'timeZone': 'Europe/Zurich', 'opensOn': '2023-07-11',
         'closesOn': '2023-07-21', 'languages': ['en', 'zh'], 'enteredAfterTheFact': true}
        """
            .formatted(name));
  }

  void opened() {
    chair(session + "/openings", "09:30").statusCode(200);
    chair(meeting + "/openings", "09:30").statusCode(200);
  }

  void enter(String list, String entry) {
    enterAgain(list, entry).statusCode(201).header("Event-Id", notNullValue());
  }

  ValidatableResponse enterAgain(String list, String entry) {
    return secretariat().body(json(entry)).post(session + "/" + list).then();
  }

  ValidatableResponse chair(String path, String time) {
    return as("chair", "delegate").body(at(time)).post(path).then();
  }

  ValidatableResponse decide(int number, String outcome) {
    return as("chair", "delegate")
        .body(json("{'outcomes': [%s], 'at': '2023-07-11T11:30:00+02:00'}".formatted(outcome)))
        .post(meeting + "/items/" + number + "/decisions")
        .then();
  }

  static String at(String time) {
    return json("{'at': '2023-07-11T%s:00+02:00'}".formatted(time));
  }

  static String json(String withApostrophes) {
    return withApostrophes.replace('\'', '"');
  }

  static RequestSpecification secretariat() {
    return as("secretary", "secretariat");
  }

  static RequestSpecification as(String participant, String role) {
    return given().auth().oauth2(Tokens.of(participant, role)).contentType(ContentType.JSON);
  }
}
