package org.council.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.council.minutes.domain.DocumentsFact.Part;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that was issued stands as it was, whatever is told of its meeting later (min-08). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class IssuedOverHttpTest extends RecordOverHttp {

  @Inject EntityManager entities;

  /**
   * A text is adopted of whose kind nobody has told yet, a paragraph has bullets, a break ends it.
   */
  @BeforeEach
  void the_meeting_is_over() {
    story.decide(2, Story.ofPart(OutcomeKind.ADOPTED, "C30/9", "Annex A"));
    story.adjourn().pass(Duration.ofMinutes(10)).resume().open(3).close();
    heard = upstream.say(story.told().subList(story.told().size() - 5, story.told().size()));
    precis(
        Map.of(
            "text", Map.of("en", "Coffee is:", "zh", "咖啡："),
            "bullets", Map.of("en", List.of("black;", "hot."), "zh", List.of("黑；", "热。"))));
    as("clerk", "secretariat")
        .body(Map.of("participants", List.of("chair"), "at", AT))
        .put(path("record/signatories"));
  }

  @Test
  void what_is_told_later_of_a_document_does_not_change_it() {
    List<String> before = List.of(text("en"), text("zh"));
    String page = read(ContentType.HTML, "zh").asString();
    assertThat(before.getFirst()).contains("contained in Annex A to Document C30/9");
    issue();
    Response issued = read(ContentType.JSON, "en");

    told_late();

    assertThat(List.of(text("en"), text("zh"))).isEqualTo(before);
    assertThat(read(ContentType.HTML, "zh").asString()).isEqualTo(page);
    assertThat(read(ContentType.JSON, "en").asString()).isEqualTo(issued.asString());
    assertThat(read(ContentType.JSON, "en").header("ETag")).isEqualTo(issued.header("ETag"));
  }

  @Test
  void a_draft_is_composed_anew_of_what_is_told_later() {
    String before = text("en");

    told_late();

    assertThat(text("en")).isNotEqualTo(before).contains("resolution contained in Annex A");
  }

  @Test
  void it_has_the_languages_that_it_was_issued_in() {
    issue();

    read(ContentType.JSON, "fr").then().statusCode(400).body("errors[0].field", equalTo("lang"));
    assertThat(read(ContentType.TEXT, "ZH").header("Content-Language")).isEqualTo("zh");
    assertThat(read(ContentType.TEXT, "").statusCode()).isEqualTo(400);
  }

  @Test
  void its_status_is_told() {
    read(ContentType.JSON, "en").then().body("status", equalTo("DRAFTING"));

    issue();

    read(ContentType.JSON, "en").then().body("status", equalTo("ISSUED"));
  }

  @Test
  void one_that_was_issued_before_its_text_was_kept_is_composed() {
    String before = text("en");
    issue();
    change("delete from issued_record where session = :session");

    assertThat(text("en")).isEqualTo(before);
    read(ContentType.JSON, "en").then().body("status", equalTo("ISSUED"));
  }

  /** While two versions run, one is asked for what the other has kept. */
  @Test
  void one_that_a_newer_version_has_kept_with_more_is_read() {
    String before = text("en");
    issue();
    change(
        """
        update issued_record set text = replace(text, '"number"', '"newer": 1, "number"')
          where session = :session and text like '%"number"%'
        """);

    assertThat(text("en")).isEqualTo(before);
  }

  private void change(String sql) {
    int changed =
        QuarkusTransaction.requiringNew()
            .call(() ->
                entities.createNativeQuery(sql).setParameter("session", session).executeUpdate());
    assertThat(changed).isEqualTo(2);
  }

  private void told_late() {
    story.document("C30/9", new Part("Annex A", "DRAFT_RESOLUTION")).passedOver(intervention);
    heard = upstream.say(story.told().subList(story.told().size() - 2, story.told().size()));
    statement("insertion-requests", "ita", Map.of())
        .statusCode(409)
        .body("rule", equalTo("min-03"));
  }

  private void issue() {
    as("clerk", "secretariat")
        .body(Map.of("at", AT))
        .post(path("record/issues"))
        .then()
        .statusCode(200);
  }

  private Response read(ContentType form, String language) {
    return given().accept(form).get(path("record?lang=" + language));
  }
}
