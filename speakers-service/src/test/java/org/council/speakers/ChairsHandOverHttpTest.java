package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.council.speakers.ItemOverHttp.topic;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.contract.TopicContract;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** What the Chair does with the list and with a point of order. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ChairsHandOverHttpTest {

  @Inject ItemOverHttp item;

  @Test
  void the_Chair_puts_one_before_another_and_the_place_says_why() {
    item.isOpen();
    String ken = item.ask("ken", "SPEAK", 1).path("id");
    String tur = item.ask("tur", "SPEAK", 2).path("id");

    item.put(tur, "before", ken, 3)
        .then()
        .statusCode(200)
        .body("waiting.participant", equalTo(List.of("tur", "ken")))
        .body("waiting[1].reason.rule", equalTo("spk-28"))
        .body("waiting[1].reason.facts", containsString("The minister has to leave"));

    item.list()
        .then()
        .body("waiting.participant", equalTo(List.of("tur", "ken")))
        .body("waiting[0].placed.rule", equalTo("spk-28"))
        .body("waiting[0].placed.citation", containsString("Nos. 352-355"))
        .body("waiting[0].placed.reason", containsString("The minister has to leave"))
        .body("waiting[0].placed.by", equalTo("chair"))
        .body("waiting[1].placed", nullValue());
    given()
        .get(item.path("requests/" + tur + "/turn"))
        .then()
        .statusCode(200)
        .body("placed.rule", equalTo("spk-28"))
        .body("placed.by", equalTo("chair"));
    item.give("ken", "COMMENTS", 4).then().statusCode(409).body("rule", equalTo("spk-28"));
    assertThat(new String(item.announced("request.placed").data())).contains(tur, "BEFORE", ken);
    item.chair()
        .body("{\"reason\": \"No side\", \"at\": \"%s\"}".formatted(minute(5)))
        .post(item.path("requests/" + tur + "/placings"))
        .then()
        .statusCode(400);
    item.as("ken")
        .body("{\"before\": \"%s\", \"reason\": \"Me\", \"at\": \"%s\"}".formatted(tur, minute(5)))
        .post(item.path("requests/" + ken + "/placings"))
        .then()
        .statusCode(403);
  }

  @Test
  void the_Chair_passes_over_one_who_is_absent_and_announces_who_is_left() {
    item.isOpen();
    String ken = item.ask("ken", "SPEAK", 1).path("id");
    item.ask("tur", "SPEAK", 2);

    item.chair()
        .body(moment(3))
        .post(item.path("requests/" + ken + "/passings-over"))
        .then()
        .statusCode(200)
        .body("status", equalTo("PASSED_OVER"));
    item.chair()
        .body(moment(4))
        .post(item.path("list/announcements"))
        .then()
        .statusCode(200)
        .body("waiting.participant", equalTo(List.of("tur")));

    assertThat(new String(item.announced("request.passed-over").data())).contains(ken);
    assertThat(new String(item.announced("list.announced").data())).contains("\"waiting\":1");
  }

  @Test
  void a_closed_list_takes_nobody_until_it_is_reopened() {
    item.isOpen();

    item.chair()
        .body(moment(1))
        .post(item.path("list/closures"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    item.ask("ken", "SPEAK", 2).then().statusCode(409).body("rule", equalTo("spk-10"));
    item.chair().body(moment(3)).post(item.path("list/reopenings")).then().statusCode(200);
    item.ask("ken", "SPEAK", 4).then().statusCode(201);
  }

  @Test
  void a_point_of_order_is_ruled_on_and_the_ruling_appealed() {
    item.isOpenUnder("itu-conference");
    String pointOfOrder = item.give("ken", "RAISES_POINT_OF_ORDER", 1).path("id");

    item.onIntervention(item.chair(), pointOfOrder, "rulings", "\"ruling\": \"NOT_UPHELD\"", 2)
        .then()
        .statusCode(200)
        .body("ruling", equalTo("NOT_UPHELD"));
    item.onIntervention(item.chair(), pointOfOrder, "rulings", "\"ruling\": \"UPHELD\"", 3)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-29"));
    item.onIntervention(item.as("ken"), pointOfOrder, "appeals", "\"by\": \"tur\"", 4)
        .then()
        .statusCode(403);
    item.onIntervention(item.as("obs"), pointOfOrder, "appeals", "\"by\": \"obs\"", 4)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-30"));
    item.onIntervention(item.as("tur"), pointOfOrder, "appeals", "\"by\": \"tur\"", 4)
        .then()
        .statusCode(200)
        .body("appellant", equalTo("TUR"));
    item.onIntervention(
            item.chair(), pointOfOrder, "appeal-decisions", "\"result\": \"OVERRULED\"", 5)
        .then()
        .statusCode(200)
        .body("appealResult", equalTo("OVERRULED"));

    TopicContract contract = TopicContract.ofThisModule();
    for (String name : List.of("point-of-order.ruled", "ruling.appealed", "appeal.decided")) {
      assertThat(new String(item.announced(name).data())).contains(pointOfOrder);
    }
    topic().all().stream()
        .filter(message -> item.session().equals(message.key()))
        .forEach(contract::hold);
    given()
        .header("After-Event", item.last())
        .get(item.path("interventions"))
        .then()
        .body("interventions[0].ruling", equalTo("NOT_UPHELD"))
        .body("interventions[0].appealResult", equalTo("OVERRULED"));
  }
}
