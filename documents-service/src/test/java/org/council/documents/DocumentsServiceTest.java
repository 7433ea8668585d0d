package org.council.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The service as a client sees it: who may do what, what is understood, what is shown. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class DocumentsServiceTest extends DocumentsOverHttp {

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
    void a_title_stands_under_languages() {
      secretariat(convened)
          .body("{\"symbol\":\"%s/1\",\"title\":{\"in_english\":\"x\"}}".formatted(session))
          .post(path(""))
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("title.in_english"));
    }

    @Test
    void a_symbol_that_is_longer_than_any_is_named() {
      register("%s/" + "A-".repeat(50_000) + "1", "")
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("symbol"));
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

    @Test
    void and_is_not_long_after_what_is_planned() {
      secretariat(convened)
          .body(
              "{\"symbol\":\"%s/5\",\"title\":{\"en\":\"x\"},\"at\":\"2099-07-12T10:00:00Z\"}"
                  .formatted(session))
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
    void a_document_is_shown_as_JSON_or_not_at_all() {
      register("%s/5", "");

      given()
          .accept("text/html")
          .get(path("%s-5"))
          .then()
          .statusCode(406)
          .contentType("application/problem+json");
      given()
          .accept("text/html, */*;q=0.8")
          .get(path("%s-5"))
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON);
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

    @Test
    void a_document_of_another_session_is_found_where_it_is_registered() {
      String another = "D" + session.substring(1);
      register(another + "/30", "");

      given()
          .queryParam("text", "see %s/30".formatted(another))
          .get("/v1/citations")
          .then()
          .body("citations[0].document.href", equalTo(path(another + "-30")));
    }

    @Test
    void a_citation_that_names_no_session_is_resolved_too() {
      int number = Integer.parseInt(session.substring(1));
      register("A/C.3/80/L.%d".formatted(number), "");
      register("A/C.3/80/L.%d/Rev.1".formatted(number), "");

      given()
          .queryParam("text", "see A/C.3/80/L.%1$d and A/C.3/80/PV.%1$d.".formatted(number))
          .get("/v1/citations")
          .then()
          .body("citations[0].document.href", equalTo(path("A-C.3-80-L." + number)))
          .body("citations[0].document.superseded", equalTo(true))
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
    void what_happens_now_needs_no_body() {
      String now = session + "-NOW";
      String known = agenda.sessionConvened(now, false);
      String documents = "/v1/sessions/%s/documents".formatted(now);
      secretariat(known)
          .body("{\"symbol\": \"%s/5\", \"title\": {\"en\": \"Report\"}}".formatted(now))
          .post(documents)
          .then()
          .statusCode(201);

      secretariat(known)
          .noContentType()
          .post(documents + "/" + now + "-5/withdrawals")
          .then()
          .statusCode(200)
          .body("status", equalTo("WITHDRAWN"));
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
}
