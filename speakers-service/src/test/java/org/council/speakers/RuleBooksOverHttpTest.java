package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.ParkedEvents;
import org.junit.jupiter.api.Test;

/** Rule books are shown, and followed by the bodies that name them. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class RuleBooksOverHttpTest {

  @Inject ItemOverHttp item;

  @Test
  void are_shown_with_their_sources() {
    given()
        .get("/v1/rule-books")
        .then()
        .statusCode(200)
        .body(
            "ruleBooks.name",
            equalTo(List.of("itu-council", "itu-conference", "un-general-assembly")));
    given()
        .get("/v1/rule-books/un-general-assembly")
        .then()
        .statusCode(200)
        .body("provisions", hasSize(18))
        .body("provisions.source", everyItem(not(blankString())))
        .body("provisions.meaning", everyItem(not(blankString())))
        .body("provisions.find { it.name == 'rightsOfReply' }.value", equalTo(List.of(600, 300)))
        .body("provisions.find { it.name == 'rightsOfReply' }.standing", equalTo("UNVERIFIED"));
    given().get("/v1/rule-books/none").then().statusCode(404);
  }

  @Test
  void are_followed_by_the_body_that_names_them() {
    item.isOpenUnder("un-general-assembly");

    item.ask("obs", "SPEAK", 1).then().statusCode(201);
    item.ask("ken", "INTRODUCE", 2);
    item.list()
        .then()
        .body("ruleBook", equalTo("un-general-assembly"))
        .body("waiting.participant", equalTo(List.of("obs", "ken")));
    item.end(item.give("obs", "COMMENTS", 3).path("id"), 4);
    item.end(item.give("ken", "INTRODUCES", 5).path("id"), 6);
    item.chair().body(moment(7)).post(item.path("list/closures"));
    item.ask("obs", "RIGHT_OF_REPLY", 8).then().statusCode(201);
    item.list().then().body("waiting[0].speakingTimeSeconds", equalTo(600));
    item.end(item.give("obs", "REPLIES", 9).path("id"), 10);
    item.end(item.give("obs", "REPLIES", 11).path("id"), 12);
    item.ask("obs", "RIGHT_OF_REPLY", 13).then().statusCode(409).body("rule", equalTo("spk-25"));
  }

  @Test
  void that_are_missing_here_keep_an_item_waiting_and_an_operator_is_told_why() {
    item.isOpenUnder("lake-assembly");

    item.ask("ken", "SPEAK", 1).then().statusCode(409).body("rule", nullValue());
    ParkedEvents.tell("sessions/" + item.session(), "lake-assembly is missing");
  }

  @Test
  void have_motions_in_force_or_not() {
    item.isOpenUnder("itu-conference");

    item.move("ken", "CLOSURE_OF_THE_DEBATE", 1)
        .then()
        .statusCode(201)
        .body("motion", equalTo("CLOSURE_OF_THE_DEBATE"));
    item.list()
        .then()
        .body("waiting[0].motion", equalTo("CLOSURE_OF_THE_DEBATE"))
        .body("waiting[0].speakingTimeSeconds", equalTo(300));
    assertThat(new String(item.announced("request.submitted").data()))
        .contains("CLOSURE_OF_THE_DEBATE");
  }

  @Test
  void number_those_who_speak_on_a_motion() {
    item.isOpenUnder("itu-conference");
    item.move("ken", "CLOSURE_OF_THE_DEBATE", 1);
    item.end(item.give("ken", "COMMENTS", 2).path("id"), 3);

    ifOn("tur", "AGAINST_THE_MOTION").then().statusCode(200).body("position", equalTo(1));
    ifOn("tur", "FOR_THE_MOTION").then().statusCode(200).body("refusal.rule", equalTo("spk-34"));
    item.as("tur")
        .body(
            "{\"by\": \"tur\", \"purpose\": \"AGAINST_THE_MOTION\", \"motion\": \"CLOSURE_OF_THE_DEBATE\", \"at\": \"%s\"}"
                .formatted(minute(4)))
        .post(item.path("requests"))
        .then()
        .statusCode(201);
    item.give("tur", "COMMENTS", 5).then().body("motion", equalTo("CLOSURE_OF_THE_DEBATE"));
  }

  @Test
  void are_cited_by_what_explains_a_place_under_them() {
    item.isOpenUnder("un-general-assembly");
    item.end(item.give("ken", "COMMENTS", 1).path("id"), 2);
    item.ask("ken", "SPEAK", 3);
    limitsDelegationsInAll(4);
    item.move("tur", "CLOSURE_OF_THE_DEBATE", 5);
    item.move("tur", "ADJOURNMENT_OF_THE_DEBATE", 6);

    item.list()
        .then()
        .body("waiting.participant", equalTo(List.of("tur", "tur", "ken")))
        .body("waiting[1].reason.rule", equalTo("spk-26"))
        .body("waiting[1].reason.citation", startsWith("un-general-assembly: "))
        .body("waiting[2].calledOver.rule", equalTo("spk-36"))
        .body("waiting[2].calledOver.citation", startsWith("un-general-assembly: Rule 72 [114]"));
    String kenya = item.list().path("waiting[2].request");
    given()
        .get(item.path("requests/%s/turn".formatted(kenya)))
        .then()
        .body("calledOver.citation", startsWith("un-general-assembly: Rule 72 [114]"));
  }

  @Test
  void are_cited_by_the_refusals_under_them() {
    item.isOpenUnder("un-general-assembly");
    limitsDelegationsInAll(1);
    item.end(item.give("ken", "COMMENTS", 2).path("id"), 4);

    item.ask("ken", "SPEAK", 5)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-36"))
        .body("citation", startsWith("un-general-assembly: Rule 72 [114]"));
    assertThat(new String(item.announced("request.refused").data()))
        .contains("un-general-assembly: Rule 72 [114]");
    item.whatIf("ken", "SPEAK").then().body("refusal.citation", startsWith("un-general-assembly"));
    item.as("ken")
        .body("{\"by\": \"ken\", \"document\": \"C24/7\", \"at\": \"%s\"}".formatted(minute(6)))
        .post(item.path("right-reservations"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-36"))
        .body("citation", startsWith("un-general-assembly"));
  }

  private void limitsDelegationsInAll(int minute) {
    item.chair()
        .body(
            "{\"who\": \"DELEGATION_IN_ALL\", \"seconds\": 60, \"at\": \"%s\"}"
                .formatted(minute(minute)))
        .post(item.path("time-limits"))
        .then()
        .statusCode(200);
  }

  private Response ifOn(String who, String purpose) {
    return given()
        .header("After-Event", item.last())
        .queryParam("participant", who)
        .queryParam("purpose", purpose)
        .queryParam("motion", "CLOSURE_OF_THE_DEBATE")
        .get(item.path("what-if"));
  }

  @Test
  void the_Council_refuses_a_motion_that_is_not_in_force() {
    item.isOpen();

    item.move("ken", "CLOSURE_OF_THE_DEBATE", 1)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-24"));
  }
}
