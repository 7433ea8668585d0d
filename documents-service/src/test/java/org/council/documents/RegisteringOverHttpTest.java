package org.council.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.council.platform.cloudevents.CloudEvent;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts are registered, one by one and many at once. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class RegisteringOverHttpTest extends DocumentsOverHttp {

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
    void a_symbol_that_would_be_kept_longer_than_any_is_refused_and_the_list_stays_readable() {
      String corrigenda =
          IntStream.rangeClosed(1, 20).mapToObj(n -> "COR" + n).collect(Collectors.joining());

      register("%s/1" + corrigenda, "")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("symbol"));
      get("").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_text_with_strokes_throughout_is_registered_and_addressed_with_hyphens() {
      register("A/C.3/80/L.5", "")
          .then()
          .statusCode(201)
          .header("Location", endsWith(path("A-C.3-80-L.5")));
      register("A/C.3/80/L.5/Rev.1", "")
          .then()
          .statusCode(201)
          .header("Location", endsWith(path("A-C.3-80-L.5-Rev1")))
          .body("current", equalTo("A/C.3/80/L.5/Rev.1"));

      get("A-C.3-80-L.5").then().statusCode(200).body("symbol", equalTo("A/C.3/80/L.5"));
      get("a-c.3-80-l.5-rev.1").then().body("symbol", equalTo("A/C.3/80/L.5/Rev.1"));
      get("A-80-L.5").then().statusCode(404);
      assertThat(announced("document.revised").subject())
          .isEqualTo("sessions/%s/documents/A-C.3-80-L.5".formatted(session));
    }

    @Test
    void what_is_no_symbol_is_told_with_one_of_each_way_of_writing() {
      register("the report", "")
          .then()
          .statusCode(400)
          .body(
              "errors[0].detail",
              allOf(containsString("C23/72(Rev.1)"), containsString("A/80/12/Rev.1")));
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

    @Test
    void of_a_document_that_is_not_registered_no_version_was_seen() {
      for (String expected : List.of("*", "\"0\"")) {
        secretariat(convened)
            .header("If-Match", expected)
            .body(body("%s/73", "", "Title"))
            .post(path(""))
            .then()
            .statusCode(412)
            .body("type", equalTo("urn:council:problem:stale"));
      }
      get("%s-73").then().statusCode(404);
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
    void whether_a_regional_organization_may_submit_is_said_by_the_rule_book_of_its_session() {
      String observer =
          agenda.delegationRegistered(session, "UNI", "REGIONAL_ORGANIZATION_OBSERVER");
      secretariat(observer)
          .body(body("%s/90", "\"UNI\"", "Contribution"))
          .post(path(""))
          .then()
          .statusCode(409)
          .body("rule", equalTo("doc-02"));

      String assembly = "G" + session;
      agenda.sessionConvened(assembly, true, "un-general-assembly");
      secretariat(agenda.delegationRegistered(assembly, "UNI", "REGIONAL_ORGANIZATION_OBSERVER"))
          .body(body(assembly + "/90", "\"UNI\"", "Contribution"))
          .post("/v1/sessions/%s/documents".formatted(assembly))
          .then()
          .statusCode(201)
          .body("submittedBy", equalTo(List.of("UNI")));
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
}
