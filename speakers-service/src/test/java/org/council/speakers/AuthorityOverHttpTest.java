package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.by;
import static org.council.speakers.ItemOverHttp.floor;
import static org.council.speakers.ItemOverHttp.moment;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who may act for whom. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class AuthorityOverHttpTest {

  @Inject Roster roster;
  @Inject ItemOverHttp item;

  @Test
  void an_act_needs_a_token_and_a_look_does_not() {
    item.isOpen();

    given()
        .contentType(ContentType.JSON)
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests"))
        .then()
        .statusCode(401);
    item.list().then().statusCode(200);
  }

  @Test
  void nobody_asks_for_another_but_the_secretariat() {
    item.isOpen();

    item.as("tur").body(by("ken", "SPEAK", 1)).post(item.path("requests")).then().statusCode(403);
    item.after(Tokens.of("staff", "secretariat"))
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests"))
        .then()
        .statusCode(201);
  }

  @Test
  void a_colleague_of_the_same_delegation_withdraws_what_it_asked_for_and_nobody_else() {
    item.isOpen();
    item.hears(roster.colleague(item.session(), "ken2", "KEN", NINE));
    String request = item.ask("ken", "SPEAK", 1).path("id");
    String withdrawals = item.path("requests/" + request + "/withdrawals");

    for (String another : List.of("tur", "chair", "nobody")) {
      item.as(another).body(moment(2)).post(withdrawals).then().statusCode(403);
    }
    item.as("ken2").body(moment(2)).post(withdrawals).then().statusCode(200);
  }

  @Test
  void what_a_delegation_asked_for_stays_its_own_when_the_one_who_asked_leaves_it() {
    item.isOpen();
    roster.colleague(item.session(), "ken2", "KEN", NINE);
    item.hears(roster.colleague(item.session(), "tur2", "TUR", NINE));
    String request = item.ask("ken", "SPEAK", 1).path("id");
    item.hears(roster.colleague(item.session(), "ken", "TUR", NINE));
    String withdrawals = item.path("requests/" + request + "/withdrawals");

    for (String another : List.of("ken", "tur2")) {
      item.as(another).body(moment(2)).post(withdrawals).then().statusCode(403);
    }
    item.as("ken2").body(moment(2)).post(withdrawals).then().statusCode(200);
  }

  @Test
  void before_anybody_presides_who_may_open_the_meeting_acts_as_the_chair_and_is_told_the_rule() {
    item.isPlanned();
    String closures = item.path("list/closures");
    for (String office : List.of("CHAIR", "VICE_CHAIR", "GROUP_CHAIR")) {
      item.hears(roster.officer(item.session(), "chair", office, NINE));

      item.chair().body(moment(1)).post(closures).then().statusCode(409).body("rule", is("spk-05"));
      item.give("chair", "ANNOUNCES", 1).then().statusCode(409).body("rule", is("spk-05"));
    }
    item.as("sg").body(moment(1)).post(closures).then().statusCode(403);
    item.as("ken").body(moment(1)).post(closures).then().statusCode(403);
  }

  @Test
  void
      a_vice_chair_does_not_where_there_is_a_chair_nor_a_groups_chair_where_there_is_a_vice_chair() {
    item.isPlanned();
    String closures = item.path("list/closures");
    roster.officer(item.session(), "vice", "VICE_CHAIR", NINE);
    item.hears(roster.officer(item.session(), "group", "GROUP_CHAIR", NINE));

    item.as("vice").body(moment(1)).post(closures).then().statusCode(403);
    item.hears(roster.officer(item.session(), "chair", "GUEST", NINE));
    item.as("vice").body(moment(1)).post(closures).then().statusCode(409);
    item.as("group").body(moment(1)).post(closures).then().statusCode(403);
  }

  @Test
  void nobody_gives_the_floor_but_who_presides() {
    item.isOpen();

    item.as("ken")
        .body(floor("ken", "COMMENTS", 1))
        .post(item.path("floor"))
        .then()
        .statusCode(403);
  }
}
