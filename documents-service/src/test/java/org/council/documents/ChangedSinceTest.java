package org.council.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that follows what changes in the documents of a session. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ChangedSinceTest extends DocumentsOverHttp {

  private static final String LONG_AGO = "1970-01-01T00:00:00Z";

  private String since;

  @BeforeEach
  void two_documents_are_registered() {
    register("%s/5", "").then().statusCode(201).body("modified", nullValue());
    register("%s/6", "").then().statusCode(201);
    since = get("%s-6").path("modified");
  }

  @Test
  void what_was_not_changed_since_is_not_told() {
    assertThat(changed(LONG_AGO)).containsExactly(session + "/5", session + "/6");
    assertThat(changed(since)).containsExactly(session + "/6");
    assertThat(changed("2999-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void a_document_that_is_published_in_a_language_was_changed() {
    act("publications", "{\"language\":\"zh\",\"at\":\"%s\"}");

    assertThat(changed(since)).containsExactly(session + "/5", session + "/6");
  }

  @Test
  void a_revision_changes_the_document() {
    register("%s/5(Rev.1)", "").then().statusCode(201);

    assertThat(changed(since)).containsExactly(session + "/5", session + "/6");
  }

  @Test
  void one_that_was_withdrawn_is_not_gone_but_says_so() {
    act("withdrawals", "{\"at\":\"%s\"}");

    given()
        .queryParam("modifiedSince", since)
        .get(path(""))
        .then()
        .body("items.status", equalTo(List.of("WITHDRAWN", "REGISTERED")));
    given().get(path("")).then().body("items.status", equalTo(List.of("WITHDRAWN", "REGISTERED")));
  }

  @Test
  void
      what_the_agenda_and_a_decision_say_of_it_changes_it_and_what_is_not_registered_stays_unseen() {
    agenda.itemAdded(session, "item-8", session + "/5");
    String noted = agenda.decisionTaken(session, "NOTED", session + "/99");
    assertThat(changed(since, noted)).containsExactly(session + "/5", session + "/6");
    String allocated = get("%s-5").path("modified");

    String decided = agenda.decisionTaken(session, "APPROVED", session + "/5");

    assertThat(changed(since, decided)).containsExactly(session + "/5", session + "/6");
    assertThat(Instant.parse(get("%s-5").path("modified"))).isAfter(Instant.parse(allocated));
  }

  @Test
  void it_is_dated_when_it_was_entered_and_not_when_it_happened() {
    assertThat(Instant.parse(since)).isAfter(Instant.parse("2024-06-04T00:00:00Z"));
    get("%s-6").then().body("issues[0].registeredAt", equalTo("2024-06-03T07:00:00Z"));
  }

  @Test
  void pages_of_what_was_changed_are_joined_by_their_link_and_say_once_when_to_come_from() {
    var first = given().queryParam("limit", 1).queryParam("modifiedSince", LONG_AGO).get(path(""));
    String link = first.header("Link");
    assertThat(Instant.parse(first.path("asOf"))).isBefore(Instant.parse(since));

    given()
        .urlEncodingEnabled(false)
        .get(path("") + link.substring(1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .body("items.document", equalTo(List.of(session + "/6")))
        .body("asOf", nullValue());
    given().get(path("")).then().header("Link", nullValue()).body("asOf", nullValue());
  }

  @Test
  void what_is_no_instant_with_its_offset_is_named() {
    given()
        .queryParam("modifiedSince", "2024-06-03T09:00:00")
        .get(path(""))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("modifiedSince"))
        .body("errors[0].detail", containsString("2024-06-03T09:00:00"));
    given()
        .queryParam("modifiedSince", since)
        .get("/v1/sessions/X1/documents")
        .then()
        .body("items", empty());
  }

  private void act(String on, String body) {
    secretariat(convened).body(body.formatted(AT)).post(path("%s-5/" + on)).then().statusCode(200);
  }

  private List<String> changed(String instant) {
    return changed(instant, convened);
  }

  private List<String> changed(String instant, String afterEvent) {
    return after(afterEvent)
        .queryParam("modifiedSince", instant)
        .get(path(""))
        .then()
        .statusCode(200)
        .extract()
        .path("items.document");
  }
}
