package org.council.agenda.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that expects a version of what it only makes has mistaken the address. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExpectingWhatDoesNotStandTest extends CouncilOverHttp {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bodies       | B2   | {'code': 'B2', 'kind': 'STANDING_COMMITTEE', 'name': {'en': 'B2'}}
          delegations  | NOR  | {'code': 'NOR', 'category': 'COUNCIL_MEMBER_STATE', 'name': {'en': 'N'}}
          participants | nor  | {'id': 'nor', 'office': 'VICE_CHAIR'}
          meetings     | PL-2 | {'body': 'PL', 'number': 2}
          """,
      quoteCharacter = '"')
  void makes_nothing(String list, String code, String body) {
    secretariat()
        .header("If-Match", "\"0\"")
        .body(json(body))
        .post(session + "/" + list)
        .then()
        .statusCode(412);
    given().get(session + "/" + list + "/" + code).then().statusCode(404);
  }

  @Test
  void convenes_no_session() {
    secretariat()
        .header("If-Match", "*")
        .body(sessionNamed("N" + symbol))
        .post("/v1/sessions")
        .then()
        .statusCode(412);
    given().get("/v1/sessions/N" + symbol).then().statusCode(404);
  }
}
