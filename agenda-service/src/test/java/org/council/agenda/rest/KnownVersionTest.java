package org.council.agenda.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that comes again with the version it has seen. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class KnownVersionTest extends CouncilOverHttp {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/bodies/PL",
        "/delegations/KEN",
        "/participants/ken",
        "/meetings/PL-1",
        "/meetings/PL-1/items/2"
      })
  void what_it_knows_is_not_shown_again(String path) {
    String version = given().get(session + path).then().statusCode(200).extract().header("ETag");
    knowing(version, path).statusCode(304).header("ETag", version).body(emptyString());
    knowing("*", path).statusCode(304).header("ETag", version);
    knowing("\"4711\"", path).statusCode(200).header("ETag", version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/bodies/XX", "/delegations/XXX", "/participants/nobody", "/meetings/PL-9"})
  void what_does_not_stand_is_not_there_whatever_it_knows(String path) {
    knowing("*", path).statusCode(404);
  }

  @Test
  void what_was_changed_since_is_shown() {
    String version = given().get(session + "/participants/ken").header("ETag");
    opened();
    secretariat()
        .body(json("{'attendance': 'REMOTE', 'at': '2023-07-11T09:40:00+02:00'}"))
        .post(session + "/participants/ken/attendance")
        .then()
        .statusCode(200);
    knowing(version, "/participants/ken").statusCode(200).body("attendance", equalTo("REMOTE"));
  }

  private ValidatableResponse knowing(String version, String path) {
    return given().header("If-None-Match", version).get(session + path).then();
  }
}
