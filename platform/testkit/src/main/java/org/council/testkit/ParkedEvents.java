package org.council.testkit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

/** What an operator is told of the events that the service under test has parked. */
public final class ParkedEvents {

  private ParkedEvents() {}

  /**
   * Fails unless the first that is parked of a subject is parked for this reason.
   *
   * @param subject {@code sessions/C23}
   * @param reason a part of it
   */
  public static void tell(String subject, String reason) {
    given()
        .auth()
        .oauth2(Tokens.of("operator", "operator"))
        .get("/v1/parked-events")
        .then()
        .body(
            "items.find { it.subject == '%s' }.reason".formatted(subject), containsString(reason));
  }
}
