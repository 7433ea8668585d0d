package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who ends a motion: the Chair, and its mover who withdraws it. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class MotionsEndOverHttpTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");
  private static final String CLOSURE = "\"motion\": \"CLOSURE_OF_THE_DEBATE\"";

  @Inject Agenda agenda;
  @Inject Roster roster;

  private final String session = "M" + System.nanoTime();
  private String last;
  private String seen = "*";

  @Test
  void the_delegation_that_made_it_withdraws_it_and_decides_nothing() {
    String moved = moved();
    end("ken", moved, "CARRIED").then().statusCode(403);
    end("tur", moved, "WITHDRAWN").then().statusCode(403);
    last = roster.colleague(session, "ken2", "KEN", NINE);

    end("ken2", moved, "WITHDRAWN")
        .then()
        .statusCode(200)
        .body("motionResult", equalTo("WITHDRAWN"));

    given()
        .header("After-Event", last)
        .get(item("list-of-speakers"))
        .then()
        .body("waiting", hasSize(0));
    end("chair", moved, "LOST").then().statusCode(409).body("rule", equalTo("spk-37"));
  }

  @Test
  void who_may_not_end_it_is_told_so_whatever_version_was_seen() {
    String moved = moved();
    seen = "\"0\"";

    end("tur", moved, "WITHDRAWN").then().statusCode(403);
    end("ken", moved, "WITHDRAWN").then().statusCode(412);
  }

  @Test
  void the_Chair_records_what_was_decided() {
    end("chair", moved(), "LOST").then().statusCode(200).body("motionResult", equalTo("LOST"));
  }

  @Test
  void the_log_says_who_made_it_and_who_spoke_against_it() {
    moved();
    String against =
        post("chair", item("floor"), "\"participant\": \"tur\", \"does\": \"COMMENTS\"")
            .then()
            .statusCode(201)
            .body("purpose", equalTo("AGAINST_THE_MOTION"))
            .extract()
            .path("id");
    post("chair", "/v1/interventions/" + against + "/endings", "\"at\": \"%s\"".formatted(NINE));

    given()
        .header("After-Event", last)
        .get(item("interventions"))
        .then()
        .body("interventions.purpose", equalTo(List.of("PROCEDURAL_MOTION", "AGAINST_THE_MOTION")));
  }

  /** Moved by KEN; TUR waits to speak against it. */
  private String moved() {
    last = agenda.meetingWithItemOne(session, "itu-conference", NINE);
    post(
        "ken", item("requests"), "\"by\": \"ken\", \"purpose\": \"PROCEDURAL_MOTION\", " + CLOSURE);
    String moved =
        post("chair", item("floor"), "\"participant\": \"ken\", \"does\": \"COMMENTS\"").path("id");
    post("chair", "/v1/interventions/" + moved + "/endings", "\"at\": \"%s\"".formatted(NINE));
    post(
            "tur",
            item("requests"),
            "\"by\": \"tur\", \"purpose\": \"AGAINST_THE_MOTION\", " + CLOSURE)
        .then()
        .statusCode(201);
    return moved;
  }

  private Response end(String who, String moved, String result) {
    return post(
        who,
        "/v1/interventions/" + moved + "/motion-endings",
        "\"result\": \"%s\"".formatted(result));
  }

  private Response post(String who, String path, String said) {
    String at = said.startsWith("\"at\"") ? "" : ", \"at\": \"%s\"".formatted(NINE);
    return given()
        .header("After-Event", last)
        .header("If-Match", seen)
        .auth()
        .oauth2(Tokens.of(who, "delegate"))
        .contentType(ContentType.JSON)
        .body("{" + said + at + "}")
        .post(path);
  }

  private String item(String resource) {
    return "/v1/sessions/%s/meetings/PL-1/items/1/%s".formatted(session, resource);
  }
}
