package org.council.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.council.minutes.domain.AgendaFact;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.council.minutes.domain.Told;
import org.council.testkit.BackingServices;
import org.council.testkit.Message;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service against a real database and a real broker, over HTTP and Kafka only. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MinutesServiceTest {

  private static final String AT = "2023-07-11T10:30:00+02:00";

  @Inject Upstream upstream;

  private final String session = "S" + UUID.randomUUID().toString().substring(0, 8);
  private final String intervention = "i-" + UUID.randomUUID();
  private final Story story = Story.ofAPlenary(session);
  private String heard;

  @BeforeEach
  void a_councillor_spoke_on_coffee() {
    story
        .at("2023-07-11T10:00")
        .open(2)
        .speech("intro", 2, "secretary", "INTRODUCES", "C30/2")
        .decide(2, Story.ofDocument(OutcomeKind.APPROVED, "C30/2"))
        .speech(intervention, 2, "ken", "COMMENTS");
    heard = upstream.say(story.told());
  }

  private String path(String rest) {
    return "/v1/sessions/%s/meetings/PL-1/%s".formatted(session, rest);
  }

  private RequestSpecification as(String participant, String role) {
    return given()
        .auth()
        .oauth2(Tokens.of(participant, role))
        .header("After-Event", heard)
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  private ValidatableResponse precis(Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(Map.of("item", 2, "at", AT));
    body.putAll(more);
    return as("writer", "precis-writer").body(body).post(path("record/paragraphs")).then();
  }

  private ValidatableResponse statement(String resource, String by, Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>(Map.of("by", by, "at", AT));
    body.putAll(more);
    return as(by, "delegate").body(body).post(path("items/2/" + resource)).then();
  }

  private String text(String language) {
    return given()
        .accept(ContentType.TEXT)
        .get(path("record?lang=" + language))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void the_record_is_composed_of_what_was_told_and_what_was_drafted() {
    precis(Map.of("text", Map.of("zh", "咖啡很好。"), "covers", List.of(intervention)))
        .statusCode(201)
        .header("ETag", notNullValue())
        .header("Event-Id", matchesPattern("minutes-service/[0-9a-f-]{36}"))
        .body("paragraph", equalTo("PL-1/1"));
    as("clerk", "secretariat")
        .body(Map.of("participants", List.of("chair"), "at", AT))
        .put(path("record/signatories"))
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFTING"));

    assertThat(text("zh"))
        .isEqualTo("1\t咖啡（C30/2号文件）\n1.1\t全体会议秘书介绍了C30/2号文件，该文件获得批准。\n1.2\t咖啡很好。\nA. PRESIDER\n");
    assertThat(text("en"))
        .isEqualTo(
            "1\tCoffee (Document C30/2)\n1.1\tThe secretary of the plenary introduced Document C30/2, which was"
                + " approved.\n1.2\t[Text available in Chinese only]\nA. PRESIDER\n");
  }

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
                    List.of("en"),
                    true));

    given()
        .header("After-Event", upstream.say(List.of(assembly.told().getLast())))
        .get("/v1/sessions/" + rivers + "/meetings/PL-1/record")
        .then()
        .statusCode(409);
    given()
        .auth()
        .oauth2(Tokens.of("operator", "operator"))
        .get("/v1/parked-events")
        .then()
        .body(
            "items.find { it.subject == 'sessions/%s' }.reason".formatted(rivers),
            containsString("river-assembly is missing"));
  }

  @Test
  void a_drafted_paragraph_is_announced() {
    precis(Map.of("text", Map.of("en", "Coffee is good."), "covers", List.of(intervention)));

    var message =
        Topic.of("council.minutes.v1")
            .await(
                Message.ofType("org.council.minutes.paragraph.drafted.v1")
                    .and(one -> Message.data(one).contains(session)));

    assertThat(message.key()).isEqualTo(session);
    assertThat(Message.data(message)).contains("Coffee is good.");
  }

  @Test
  void the_record_is_data_and_a_page_too() {
    precis(Map.of("text", Map.of("en", "<b>Coffee</b> & tea."), "covers", List.of(intervention)));

    given()
        .accept(ContentType.JSON)
        .get(path("record?lang=en"))
        .then()
        .statusCode(200)
        .header("Content-Language", "en")
        .body("divisions[0].kind", equalTo("section"))
        .body("divisions[0].blocks", hasSize(2))
        .body("divisions[0].blocks[1].number", equalTo("1.2"));
    given()
        .accept(ContentType.HTML)
        .get(path("record?lang=en"))
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"en\" dir=\"ltr\">"))
        .body(containsString("&lt;b&gt;Coffee&lt;/b&gt; &amp; tea."));
  }

  @Test
  void
      a_reader_who_has_the_record_is_told_so_and_one_who_asks_for_another_language_what_there_is() {
    precis(Map.of("text", Map.of("en", "Coffee."), "covers", List.of(intervention)));
    String etag = given().accept(ContentType.TEXT).get(path("record?lang=en")).getHeader("ETag");

    given()
        .accept(ContentType.TEXT)
        .header("If-None-Match", etag)
        .get(path("record?lang=en"))
        .then()
        .statusCode(304);
    given()
        .accept(ContentType.JSON)
        .get(path("record?lang=tlh"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("lang"))
        .body(containsString("en, zh"));
    given()
        .header("Accept-Language", "zh, en;q=0.5")
        .accept(ContentType.TEXT)
        .get(path("record"))
        .then()
        .header("Content-Language", "zh");
    given().get("/v1/sessions/%s/meetings/PL-9/record".formatted(session)).then().statusCode(404);
  }

  @Test
  void a_state_asks_first_and_then_submits_the_summary_of_its_statement() {
    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(409)
        .body("rule", equalTo("min-04"));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"));

    statement("insertion-requests", "ken", Map.of())
        .statusCode(201)
        .body("status", equalTo("REQUESTED"));
    statement("insertion-requests", "ken", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-09"));
    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(201)
        .body("status", equalTo("SUBMITTED"));

    assertThat(text("en"))
        .endsWith("1.2\tThe councillor from Kenya spoke on the item.\n1.3\tKenya grows coffee.\n");
  }

  @Test
  void of_two_statements_asked_for_at_the_same_time_the_one_that_was_made_first_comes_first() {
    String sortedBefore = "a-" + UUID.randomUUID();
    statement("insertion-requests", "ken", Map.of()).statusCode(201);
    heard = upstream.say(List.of(story.speech(sortedBefore, 2, "ken", "ADDS").told().getLast()));
    statement("insertion-requests", "ken", Map.of())
        .statusCode(201)
        .body("intervention", equalTo(sortedBefore));

    statement("statements", "ken", Map.of("text", Map.of("en", "Kenya grows coffee.")))
        .statusCode(201)
        .body("intervention", equalTo(intervention));
  }

  @Test
  void on_an_item_that_its_client_has_seen_planned_no_state_made_a_statement() {
    Map<String, Object> asked = Map.of("by", "ken", "at", AT);
    String unopened = path("items/3/insertion-requests");

    given()
        .auth()
        .oauth2(Tokens.of("clerk", "secretariat"))
        .contentType(ContentType.JSON)
        .body(asked)
        .post(unopened)
        .then()
        .statusCode(425);
    as("ken", "delegate")
        .body(asked)
        .post(unopened)
        .then()
        .statusCode(409)
        .body("rule", equalTo("min-03"))
        .body("detail", equalTo("item 3 was not opened"));
  }

  @Test
  void a_state_whose_speech_is_not_known_is_refused_only_where_its_client_follows_the_session() {
    heard =
        upstream.say(Story.ofAPlenary("R" + session).speech("else", 2, "ita", "COMMENTS").told());
    statement("insertion-requests", "ita", Map.of()).statusCode(425);

    heard = upstream.say(List.of(story.open(3).told().getLast()));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"));

    story.speech("nor", 2, "nor", "COMMENTS");
    heard = upstream.say(List.of(story.told().getLast()));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"))
        .body("detail", equalTo("ITA has not spoken on item 2"));
  }

  @Test
  void an_act_waits_for_what_is_not_known_yet_and_for_the_right_person() {
    precis(Map.of("text", Map.of("en", "Coffee."), "covers", List.of("nothing-said")))
        .statusCode(425);
    precis(Map.of()).statusCode(400);
    as("ken", "delegate")
        .body(Map.of("item", 2, "text", Map.of("en", "Coffee."), "at", AT))
        .post(path("record/paragraphs"))
        .then()
        .statusCode(403);
    as("ita", "delegate")
        .body(Map.of("by", "ken", "at", AT))
        .post(path("items/2/insertion-requests"))
        .then()
        .statusCode(403);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(path("record/issues"))
        .then()
        .statusCode(401);
  }

  @Test
  void an_act_that_expects_another_version_of_the_record_is_not_done() {
    String seen = coffee().header("ETag");
    String now = coffee().header("ETag");

    signed(seen).statusCode(412).body("type", equalTo("urn:council:problem:stale"));
    signed(now).statusCode(200);
  }

  private ExtractableResponse<?> coffee() {
    return precis(Map.of("text", Map.of("en", "Coffee."))).statusCode(201).extract();
  }

  private ValidatableResponse signed(String expected) {
    return as("clerk", "secretariat")
        .header("If-Match", expected)
        .body(Map.of("participants", List.of("chair"), "at", AT))
        .put(path("record/signatories"))
        .then();
  }

  @Test
  void a_record_is_issued_after_the_meeting_and_then_stands() {
    Map<String, String> at = Map.of("at", AT);
    as("clerk", "secretariat")
        .body(at)
        .post(path("record/issues"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("min-06"));
    heard = upstream.say(story.closing());

    as("clerk", "secretariat")
        .body(at)
        .post(path("record/issues"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ISSUED"));
    precis(Map.of("text", Map.of("en", "Late."))).statusCode(409).body("rule", equalTo("min-08"));
  }
}
