package org.council.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The whole service: over HTTP, with a real database, and what it hears and says on real topics.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class DocumentsServiceTest {

  private static final String AT = "2024-06-03T09:00:00+02:00";

  @Inject Agenda agenda;
  @Inject ObjectMapper json;

  private final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
  private String convened;

  @BeforeEach
  void a_session_is_convened() {
    convened = agenda.sessionConvened(session, true);
  }

  @Nested
  class Registering {

    @Test
    void a_text_is_registered_shown_and_announced() {
      Response answer = register("%s/DT/1 (Rev.1)", "");

      answer
          .then()
          .statusCode(201)
          .header("Location", endsWith(path("%s-DT-1-Rev1")))
          .header("ETag", notNullValue())
          .header("Event-Id", matchesPattern("documents-service/[0-9a-f-]{36}"))
          .body("symbol", equalTo(session + "/DT/1(Rev.1)"))
          .body("document", equalTo(session + "/DT/1"))
          .body("kind", equalTo("ALLOCATION_OF_DOCUMENTS"))
          .body("current", equalTo(session + "/DT/1(Rev.1)"))
          .body("issues[0].superseded", equalTo(false));
      CloudEvent registered = announced("document.registered");
      assertThat(registered.subject())
          .isEqualTo("sessions/%s/documents/%s-DT-1".formatted(session, session));
      assertThat(registered.time()).isEqualTo(Instant.parse("2024-06-03T07:00:00Z"));
    }

    @Test
    void a_document_shows_its_editions_through_the_text_that_is_addressed() {
      register("%s/72(Rev.1)", "");
      register("%s/72(Rev.1)+Corr.1", "");
      register("%s/72(Rev.2)", "");

      get("%s-72-Rev1-Corr1")
          .then()
          .statusCode(200)
          .body("symbol", equalTo(session + "/72(Rev.1)+Corr.1"))
          .body("current", equalTo(session + "/72(Rev.2)"))
          .body("issues.superseded", equalTo(List.of(true, true, false)));
      get("%s-72").then().body("symbol", equalTo(session + "/72(Rev.2)"));
      assertThat(announced("document.corrected")).isNotNull();
    }

    @Test
    void an_identical_registration_stands_already_and_another_text_is_refused() {
      register("%s/5", "");

      register("%s/5", "").then().statusCode(409).body("rule", nullValue());
      register("%s/5", "", "Another title")
          .then()
          .statusCode(409)
          .body("rule", equalTo("doc-04"))
          .body("citation", notNullValue());
    }

    @Test
    void a_text_of_a_document_that_has_changed_since_it_was_seen_is_not_registered() {
      String seen = register("%s/72", "").header("ETag");
      String now = register("%s/72(Rev.1)", "").header("ETag");

      corrigendum(seen).then().statusCode(412).body("type", equalTo("urn:council:problem:stale"));
      corrigendum(now).then().statusCode(201);
    }

    private Response corrigendum(String expected) {
      return secretariat(convened)
          .header("If-Match", expected)
          .body(body("%s/72(Rev.1)+Corr.1", "", "Title"))
          .post(path(""));
    }

    @Test
    void a_sponsor_that_may_not_submit_is_refused_by_its_rule() {
      String observer = agenda.delegationRegistered(session, "S01", "SECTOR_MEMBER_OBSERVER");

      secretariat(observer)
          .body(body("%s/90", "\"S01\"", "Contribution"))
          .post(path(""))
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:council:problem:doc-01"))
          .body("detail", containsString("S01"));
      get("%s-90").then().statusCode(404);
      given().get("/v1/problems/doc-01").then().statusCode(200).body("id", equalTo("doc-01"));
    }

    @Test
    void a_Member_State_that_observes_may_submit() {
      String observer = agenda.delegationRegistered(session, "ORO", "MEMBER_STATE_OBSERVER");

      secretariat(observer)
          .body(body("%s/90", "\"ORO\"", "Contribution"))
          .post(path(""))
          .then()
          .statusCode(201)
          .body("kind", equalTo("CONTRIBUTION"))
          .body("submittedBy", equalTo(List.of("ORO")));
    }

    @Test
    void what_agenda_has_not_told_is_too_early() {
      register("%s/90", "\"XXX\"").then().statusCode(425).header("Retry-After", notNullValue());
      secretariat(convened)
          .body(body("C1/1", "", "Of a session nobody convened"))
          .post("/v1/sessions/C1/documents")
          .then()
          .statusCode(425);
    }

    @Test
    void a_replay_gives_the_first_answer_and_announces_nothing_again() {
      String key = UUID.randomUUID().toString();
      RequestSpecification request =
          secretariat(convened).header("Idempotency-Key", key).body(body("%s/7", "", "Report"));

      Response first = request.post(path(""));
      Response second = request.post(path(""));

      assertThat(second.statusCode()).isEqualTo(201);
      assertThat(second.asString()).isEqualTo(first.asString());
      assertThat(second.header("Event-Id")).isEqualTo(first.header("Event-Id"));
    }
  }

  @Nested
  class At_once {

    @Test
    void of_many_who_register_one_text_one_does_and_the_others_find_it_standing() {
      List<Integer> statuses = atOnce(8, i -> register("%s/5", ""));

      assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void of_many_who_register_editions_of_one_document_everybody_does() {
      List<Integer> statuses = atOnce(8, i -> register("%%s/5(Rev.%d)".formatted(i + 1), ""));

      assertThat(statuses).containsOnly(201);
      get("%s-5").then().body("current", equalTo(session + "/5(Rev.8)"));
      get("%s-5").then().body("issues.size()", equalTo(8));
    }

    @Test
    void a_registration_and_a_decision_that_make_the_same_document_both_count() {
      String decided = agenda.decisionTaken(session, "APPROVED", session + "/5");

      register("%s/5", "").then().statusCode(201);

      after(decided)
          .get(path("%s-5"))
          .then()
          .body("issues.symbol", equalTo(List.of(session + "/5")))
          .body("decisions.outcome", equalTo(List.of("APPROVED")));
    }

    private List<Integer> atOnce(int many, IntFunction<Response> act) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        return IntStream.range(0, many)
            .mapToObj(i -> threads.submit(() -> act.apply(i).statusCode()))
            .toList()
            .stream()
            .map(this::result)
            .toList();
      }
    }

    private int result(Future<Integer> status) {
      try {
        return status.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Nested
  class Authority {

    @Test
    void nobody_registers_without_a_token() {
      given()
          .contentType(ContentType.JSON)
          .body(body("%s/5", "", "Report"))
          .post(path(""))
          .then()
          .statusCode(401);
    }

    @Test
    void a_delegate_registers_publishes_and_withdraws_nothing() {
      register("%s/5", "");
      RequestSpecification delegate =
          given().auth().oauth2(Tokens.of("ken", "delegate")).contentType(ContentType.JSON);

      delegate.body(body("%s/6", "", "Report")).post(path("")).then().statusCode(403);
      delegate.body("{\"language\":\"en\"}").post(path("%s-5/publications")).then().statusCode(403);
      delegate.body("{}").post(path("%s-5/withdrawals")).then().statusCode(403);
    }

    @Test
    void everybody_reads() {
      register("%s/5", "");

      get("%s-5").then().statusCode(200);
    }
  }

  @Nested
  class Input {

    @Test
    void a_symbol_that_cannot_be_read_is_named() {
      register("nothing", "").then().statusCode(400).body("errors[0].field", equalTo("symbol"));
    }

    @Test
    void a_title_is_needed_and_fields_that_do_not_exist_are_refused() {
      secretariat(convened)
          .body("{\"symbol\":\"C24/1\",\"title\":{}}")
          .post(path(""))
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("title"));
      secretariat(convened)
          .body("{\"symbol\":\"C24/1\",\"title\":{\"en\":\"x\"},\"colour\":\"red\"}")
          .post(path(""))
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("colour"));
    }

    @Test
    void a_sponsor_named_twice_is_refused() {
      register("%s/5", "\"KEN\",\"KEN\"")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("submittedBy"));
    }

    @Test
    void in_a_session_entered_after_the_fact_the_time_is_stated() {
      secretariat(convened)
          .body("{\"symbol\":\"%s/5\",\"title\":{\"en\":\"x\"}}".formatted(session))
          .post(path(""))
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("at"));
    }
  }

  @Nested
  class Reading {

    @Test
    void a_known_version_is_not_sent_again() {
      register("%s/5", "");
      String etag = get("%s-5").header("ETag");

      given().header("If-None-Match", etag).get(path("%s-5")).then().statusCode(304);
    }

    @Test
    void what_is_not_registered_is_not_found() {
      register("%s/5", "");

      get("%s-6").then().statusCode(404);
      get("%s-5-Rev1").then().statusCode(404);
      get("no-symbol").then().statusCode(404);
    }

    @Test
    void documents_are_listed_in_pages_main_series_first() {
      List.of("%s/DT/1", "%s/20", "%s/3").forEach(symbol -> register(symbol, ""));

      Response first = given().queryParam("limit", 2).get(path(""));
      String next = first.path("next");
      first.then().body("items.document", equalTo(List.of(session + "/3", session + "/20")));
      given()
          .queryParam("limit", 2)
          .queryParam("cursor", next)
          .get(path(""))
          .then()
          .body("items.document", equalTo(List.of(session + "/DT/1")))
          .body("next", nullValue());
    }

    @Test
    void citations_in_a_text_are_resolved() {
      register("%s/72", "");
      register("%s/72(Rev.1)", "");

      given()
          .queryParam("text", "（见%1$s/72-C号文件和%1$s/99）".formatted(session))
          .get("/v1/citations")
          .then()
          .statusCode(200)
          .body("citations.symbol", equalTo(List.of(session + "/72", session + "/99")))
          .body("citations[0].language", equalTo("zh"))
          .body("citations[0].document.superseded", equalTo(true))
          .body("citations[0].document.current", equalTo(session + "/72(Rev.1)"))
          .body("citations[1].document", nullValue());
    }
  }

  @Nested
  class Publishing_and_withdrawing {

    @Test
    void a_text_is_published_in_a_language_of_the_session() {
      register("%s/5", "");

      publish("zh").then().statusCode(200).body("issues[0].published[0].language", equalTo("zh"));
      publish("zh").then().statusCode(409).body("rule", nullValue());
      publish("fr").then().statusCode(409).body("rule", equalTo("doc-06"));
      assertThat(data(announced("document.published")).get("language").asText()).isEqualTo("zh");
    }

    @Test
    void a_document_is_withdrawn_once() {
      register("%s/5", "");

      withdraw().then().statusCode(200).body("status", equalTo("WITHDRAWN"));
      withdraw().then().statusCode(409).body("rule", equalTo("doc-05"));
      assertThat(announced("document.withdrawn")).isNotNull();
    }

    @Test
    void a_stale_version_changes_nothing() {
      register("%s/5", "");

      secretariat(convened)
          .header("If-Match", "\"99\"")
          .body("{\"at\":\"%s\"}".formatted(AT))
          .post(path("%s-5/withdrawals"))
          .then()
          .statusCode(412);
      get("%s-5").then().body("status", equalTo("REGISTERED"));
    }

    private Response publish(String language) {
      return secretariat(convened)
          .body("{\"language\":\"%s\",\"at\":\"%s\"}".formatted(language, AT))
          .post(path("%s-5/publications"));
    }

    private Response withdraw() {
      return secretariat(convened)
          .body("{\"at\":\"%s\"}".formatted(AT))
          .post(path("%s-5/withdrawals"));
    }
  }

  @Nested
  class Following_agenda {

    @Test
    void a_session_under_a_rule_book_that_is_missing_here_waits_and_an_operator_is_told_why() {
      String rivers = "R" + session;
      String heard = agenda.sessionConvened(rivers, true, "river-assembly");

      after(heard).get("/v1/sessions/" + rivers + "/documents").then().statusCode(409);
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
    void an_approval_is_announced_and_shown() {
      register("%s/35", "");

      String decided = agenda.decisionTaken(session, "APPROVED", session + "/35");

      CloudEvent approved = announced("document.approved");
      assertThat(approved.time()).isEqualTo(Agenda.NOON);
      assertThat(data(approved).get("decision").asText()).isEqualTo("PL-1/8/1");
      assertThat(data(approved).has("flagged")).isFalse();
      after(decided)
          .get(path("%s-35"))
          .then()
          .body("decisions[0].outcome", equalTo("APPROVED"))
          .body("decisions[0].flagged", nullValue());
    }

    @Test
    void a_decision_that_comes_before_the_document_is_announced_flagged_and_kept() {
      String decided = agenda.decisionTaken(session, "NOTED", session + "/35");

      assertThat(data(announced("document.noted")).get("flagged").asText())
          .isEqualTo("UNREGISTERED_DOCUMENT");
      after(decided).get(path("%s-35")).then().statusCode(404);
      after(decided).get(path("")).then().body("items", empty());
      register("%s/35", "").then().statusCode(201).body("decisions[0].outcome", equalTo("NOTED"));
    }

    @Test
    void an_allocation_that_comes_before_the_document_comes_out_with_its_registration() {
      String added = agenda.itemAdded(session, "item-8", session + "/35");

      secretariat(added)
          .body(body("%s/35", "", "Report"))
          .post(path(""))
          .then()
          .statusCode(201)
          .body("allocations[0].item", equalTo("item-8"));
      assertThat(data(announced("document.allocated")).get("body").asText()).isEqualTo("PL");
    }

    @Test
    void the_same_event_twice_is_applied_once() {
      CloudEvent decision = agenda.decision(session, "APPROVED", session + "/35");

      agenda.say(decision);
      agenda.say(decision);
      String later = agenda.decisionTaken(session, "NOTED", session + "/35");

      after(later);
      register("%s/35", "", "Report", later)
          .then()
          .body("decisions.outcome", equalTo(List.of("APPROVED", "NOTED")));
    }

    @Test
    void a_text_that_is_no_symbol_and_an_outcome_that_is_new_stop_nothing() {
      agenda.itemAdded(session, "item-8", "oral report");
      agenda.decisionTaken(session, "ACCLAIMED", session + "/35");
      agenda.decisionTaken(session, "APPROVED", "the draft plan");
      String last = agenda.decisionTaken(session, "AGREED", session + "/36");

      after(last).get(path("%s-36")).then().statusCode(404);
      assertThat(announced("document.agreed")).isNotNull();
    }
  }

  @Test
  void what_is_on_the_topic_keeps_the_contract() {
    agenda.itemAdded(session, "item-8", session + "/35");
    register("%s/35", "");
    register("%s/35(Rev.1)", "");
    register("%s/35(Rev.1)+Add.1", "");
    agenda.decisionTaken(session, "APPROVED", session + "/35");
    agenda.decisionTaken(session, "WITHDRAWN", session + "/35");
    announced("document.withdrawn");

    TopicContract contract = TopicContract.ofThisModule();
    List<ConsumerRecord<String, byte[]>> said =
        topic().all().stream().filter(record -> session.equals(record.key())).toList();

    assertThat(said).hasSizeGreaterThanOrEqualTo(5);
    said.forEach(contract::hold);
  }

  private RequestSpecification secretariat(String afterEvent) {
    return after(afterEvent)
        .auth()
        .oauth2(Tokens.of("secretary", "secretariat"))
        .contentType(ContentType.JSON);
  }

  private static RequestSpecification after(String event) {
    return given().header("After-Event", event);
  }

  private Response register(String symbol, String sponsors) {
    return register(symbol, sponsors, "Report");
  }

  private Response register(String symbol, String sponsors, String title) {
    return register(symbol, sponsors, title, convened);
  }

  private Response register(String symbol, String sponsors, String title, String afterEvent) {
    return secretariat(afterEvent).body(body(symbol, sponsors, title)).post(path(""));
  }

  private String body(String symbol, String sponsors, String title) {
    return """
    {"symbol": "%s", "title": {"en": "%s"}, "submittedBy": [%s],
     "parts": [{"label": "Annex A", "kind": "DRAFT_RESOLUTION"}], "at": "%s"}\
    """
        .formatted(symbol.formatted(session), title, sponsors, AT);
  }

  private Response get(String document) {
    return given().get(path(document));
  }

  /**
   * The path of a document, {@code %s} standing for the session; that of the list for the empty
   * text.
   */
  private String path(String document) {
    String below = document.isEmpty() ? "" : "/" + document.formatted(session);
    return "/v1/sessions/%s/documents%s".formatted(session, below);
  }

  private static Topic topic() {
    return Topic.of("council.documents.v1");
  }

  /** The first event of that name about this session. */
  private CloudEvent announced(String name) {
    String type = "org.council.documents.%s.v1".formatted(name);
    return KafkaBinding.read(
        topic()
            .await(message ->
                session.equals(message.key()) && KafkaBinding.read(message).type().equals(type)));
  }

  private JsonNode data(CloudEvent event) {
    try {
      return json.readTree(new String(event.data(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
