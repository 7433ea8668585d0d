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
import java.util.List;
import java.util.Map;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Anybody reads the record over HTTP, in a language and a form of it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReadingOverHttpTest extends RecordOverHttp {

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
    given()
        .accept(ContentType.TEXT)
        .get(path("record?lang=ZH"))
        .then()
        .header("Content-Language", "zh");
    given().get("/v1/sessions/%s/meetings/PL-9/record".formatted(session)).then().statusCode(404);
  }
}
