package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.council.speakers.ItemOverHttp.by;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What is not known yet is too early, and no refusal where its client has seen nothing of it. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class TooEarlyOverHttpTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @Test
  void what_is_not_known_yet_is_too_early_and_no_refusal() {
    item.isPlanned();
    item.list();

    given()
        .auth()
        .oauth2(Tokens.of("ken", "delegate"))
        .contentType(ContentType.JSON)
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests"))
        .then()
        .statusCode(425)
        .header("Retry-After", notNullValue());
    item.as("ken")
        .body(by("ken", "SPEAK", 1))
        .post(item.path("requests").replace("/items/1", "/items/9"))
        .then()
        .statusCode(425);
    item.ask("nobody", "SPEAK", 1).then().statusCode(425);
  }

  @Test
  void what_its_client_has_seen_of_another_session_refuses_nothing() {
    item.isPlanned();
    item.list();

    item.hears(agenda.sessionWithItemOne("C" + UUID.randomUUID(), NINE));

    item.ask("ken", "SPEAK", 1).then().statusCode(425);
    item.whatIf("ken", "SPEAK").then().statusCode(425);
  }

  @Test
  void an_item_that_its_client_has_seen_planned_is_not_open_and_takes_no_request() {
    item.isPlanned();

    item.ask("ken", "SPEAK", 1)
        .then()
        .statusCode(409)
        .body("rule", equalTo("spk-06"))
        .body("detail", equalTo("Item 1 of PL-1 was not opened"));
    assertThat(new String(item.announced("request.refused").data())).contains("spk-06");
    item.whatIf("ken", "SPEAK").then().statusCode(200).body("refusal.rule", equalTo("spk-06"));
    item.give("ken", "COMMENTS", 2).then().statusCode(409).body("rule", equalTo("spk-05"));

    item.opens();
    item.ask("ken", "SPEAK", 3).then().statusCode(201);
  }
}
