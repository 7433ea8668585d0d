package org.council.speakers;

import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** What waits for a point of order, and for what an appeal does not wait. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class PointsOfOrderOverHttpTest {

  @Inject ItemOverHttp item;

  @Test
  void an_appeal_that_comes_after_something_else_is_told_what_that_was() {
    item.isOpenUnder("itu-conference");
    String raised = raised();
    ruled(raised, 3).statusCode(200);
    item.chair().body(moment(5)).post(item.path("list/closures")).then().statusCode(200);

    appealed(raised, 6)
        .statusCode(409)
        .body("rule", equalTo("spk-30"))
        .body("detail", containsString("at %s, the list was closed".formatted(minute(5))));
    appealed(raised, 4).statusCode(200).body("appellant", equalTo("TUR"));
  }

  @Test
  void whoever_is_interrupted_waits_for_the_ruling() {
    item.isOpenUnder("un-general-assembly");
    String speech = item.give("tur", "COMMENTS", 0).path("id");
    String raised = raised();

    item.list().then().body("speaking.pausedAt", equalTo(minute(1).toString()));
    item.onTheClock(speech, "resumptions", 3)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-29"));
    ruled(raised, 4).statusCode(200);

    item.list().then().body("speaking.pausedAt", nullValue());
    item.end(speech, 5).then().body("seconds", equalTo(60 + 60));
  }

  /** By KEN, in the second minute. */
  private String raised() {
    String raised = item.give("ken", "RAISES_POINT_OF_ORDER", 1).path("id");
    item.end(raised, 2).then().statusCode(200);
    return raised;
  }

  private ValidatableResponse ruled(String raised, int minute) {
    return item.onIntervention(
            item.chair(), raised, "rulings", "\"ruling\": \"NOT_UPHELD\"", minute)
        .then();
  }

  private ValidatableResponse appealed(String raised, int minute) {
    return item.onIntervention(item.as("tur"), raised, "appeals", "\"by\": \"tur\"", minute).then();
  }
}
