package org.council.speakers;

import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.minute;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** The list as it is shown, now and as it would be, and shown again when it has changed. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ListOverHttpTest {

  @Inject Agenda agenda;
  @Inject Roster roster;
  @Inject ItemOverHttp item;

  @Test
  void a_list_that_the_client_knows_is_shown_again_only_when_it_has_changed() {
    item.isOpen();
    String known = item.list().header("ETag");

    item.listUnless(known).then().statusCode(304).header("ETag", equalTo(known));
    item.listUnless("W/" + known).then().statusCode(304);
    item.ask("ken", "SPEAK", 1).then().statusCode(201);
    item.listUnless(known).then().statusCode(200).body("waiting", hasSize(1));
  }

  @Test
  void the_list_of_another_item_that_comes_under_the_number_is_not_the_one_the_client_knows() {
    item.isPlanned();
    String known = item.list().header("ETag");
    item.hears(agenda.anotherItemOne(item.session(), NINE));

    item.list().then().body("item", equalTo("the-budget")).body("version", equalTo(0));
    item.listUnless(known).then().statusCode(200).body("item", equalTo("the-budget"));
    item.as("obs")
        .header("If-Match", known)
        .body(ItemOverHttp.by("obs", "INTRODUCE", 1))
        .post(item.path("advance-notifications"))
        .then()
        .statusCode(412);
  }

  @Test
  void one_who_comes_into_the_room_moves_up_at_once() {
    item.isOpen();
    item.hears(roster.attendanceChanged(item.session(), "ken", "REMOTE", NINE));
    item.ask("ken", "SPEAK", 1);
    item.ask("tur", "SPEAK", 2);
    item.list().then().body("waiting.participant", equalTo(List.of("tur", "ken")));

    item.hears(roster.attendanceChanged(item.session(), "ken", "IN_PERSON", minute(3)));

    item.list().then().body("waiting.participant", equalTo(List.of("ken", "tur")));
  }

  @Test
  void the_phase_of_the_debate_is_that_of_the_next_over_whom_nobody_is_called() {
    item.isOpenUnder("un-general-assembly");
    item.move("ken", "CLOSURE_OF_THE_DEBATE", 1);
    item.ask("tur", "SPEAK", 2);
    String moved = item.give("ken", "COMMENTS", 3).path("id");
    item.end(moved, 4);
    item.list().then().body("phase", equalTo("DISCUSSION"));

    item.onIntervention(item.chair(), moved, "motion-endings", "\"result\": \"CARRIED\"", 5);
    item.ask("obs", "RIGHT_OF_REPLY", 6).then().statusCode(201);

    item.list()
        .then()
        .body("waiting.phase", equalTo(List.of("DISCUSSION", "REPLIES")))
        .body("phase", equalTo("REPLIES"));
  }

  @Test
  void outside_the_list_the_phase_is_that_of_what_is_done() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1);
    String outline = item.give("sg", "OUTLINES", 2).path("id");
    item.list().then().body("phase", equalTo("INTRODUCTIONS"));
    item.end(outline, 3);
    item.list().then().body("phase", equalTo("DISCUSSION"));
    item.end(item.give("ken", "COMMENTS", 4).path("id"), 5);
    item.list().then().body("phase", nullValue());

    item.give("sg", "REPLIES", 6).then().statusCode(201);

    item.list().then().body("phase", equalTo("REPLIES"));
  }

  @Test
  void a_delegation_is_told_beforehand_where_it_would_stand_and_waits_nowhere() {
    item.isOpen();
    item.ask("tur", "SPEAK", 1);

    item.whatIf("ken", "SPEAK")
        .then()
        .statusCode(200)
        .body("position", equalTo(2))
        .body("reason.rule", equalTo("spk-22"))
        .body("ahead.rule", equalTo(List.of("spk-22")))
        .body("refusal", nullValue());
    item.whatIf("sec", "SPEAK")
        .then()
        .statusCode(200)
        .body("position", nullValue())
        .body("refusal.rule", equalTo("spk-01"))
        .body("refusal.facts", containsString("sec"));
    item.whatIf("ken", "SING").then().statusCode(400).body("errors[0].field", equalTo("purpose"));
    item.whatIf("sg", "SPEAK").then().statusCode(400);
    item.list().then().body("waiting.participant", equalTo(List.of("tur")));
  }
}
