package org.council.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.council.minutes.domain.AgendaFact;
import org.council.minutes.domain.Story;
import org.council.minutes.domain.Told;
import org.council.testkit.BackingServices;
import org.council.testkit.ParkedEvents;
import org.junit.jupiter.api.Test;

/** What the other services tell of a meeting arrives over Kafka, in whichever order. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingTheOthersTest extends RecordOverHttp {

  @Test
  void the_order_of_arrival_does_not_matter() {
    List<Told> arrived =
        new ArrayList<>(Story.ofAPlenary("R" + session).at("2023-07-11T10:00").open(2).told());
    Collections.reverse(arrived);
    heard = upstream.say(arrived);

    as("clerk", "secretariat")
        .body(Map.of("participants", List.of("chair"), "at", AT))
        .put("/v1/sessions/R" + session + "/meetings/PL-1/record/signatories")
        .then()
        .statusCode(200);

    given()
        .accept(ContentType.TEXT)
        .get("/v1/sessions/R" + session + "/meetings/PL-1/record?lang=en")
        .then()
        .body(equalTo("1\tCoffee (Document C30/2)\nA. PRESIDER\n"));
  }

  @Test
  void a_session_under_a_rule_book_that_is_missing_here_waits_and_an_operator_is_told_why() {
    String rivers = "R" + session;
    Story assembly =
        Story.ofAPlenary(rivers)
            .tell(
                new AgendaFact.SessionConvened(
                    rivers,
                    "river-assembly",
                    Map.of("en", "Assembly of rivers"),
                    "Ferry",
                    "UTC",
                    null,
                    List.of("en"),
                    true));

    given()
        .header("After-Event", upstream.say(List.of(assembly.told().getLast())))
        .get("/v1/sessions/" + rivers + "/meetings/PL-1/record")
        .then()
        .statusCode(409);
    ParkedEvents.tell("sessions/" + rivers, "river-assembly is missing");
  }
}
