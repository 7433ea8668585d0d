package org.council.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is found at every address that it shows, and has it to itself. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class AddressesOverHttpTest extends DocumentsOverHttp {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s/72",
        "%s/DT/2(Rev.1)+Corr.1+Add.2",
        "C19-ADD/5",
        "CWG-FHR-17/4",
        "CWG-FHR-17/DT/4(Rev.2)+Add.1",
        "S-10/5",
        "C-007/5",
        "ADD-5/R/3",
        "A/C.3/80/L.5/Rev.1",
        "A/80/12/Add.1/Corr.1",
        "A/ES-10/14"
      })
  void a_document_is_found_at_every_address_that_it_shows(String symbol) {
    Response registered = register(symbol, "");
    registered.then().statusCode(201);
    String text = registered.path("symbol");

    assertThat(given().get(registered.header("Location")).<String>path("symbol")).isEqualTo(text);
    assertThat(given().get(registered.<String>path("href")).<String>path("document"))
        .isEqualTo(registered.path("document"));
    assertThat(registered.<List<String>>path("issues.href"))
        .singleElement()
        .satisfies(href -> assertThat(given().get(href).<String>path("symbol")).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource({
    "CWG-FHR-17/4, CWG/FHR/17/4(Rev.1)",
    "CWG/FHR/17/4, CWG-FHR-17/4",
    "A-B/5, A/B/5",
    "A/B/5(Rev.1), A-B/5+Corr.1"
  })
  void a_document_whose_address_another_has_is_not_registered(String first, String second) {
    register(first, "").then().statusCode(201);

    refusedSinceThereIs(first.replaceFirst("\\(.*", ""), register(second, ""));
  }

  @Test
  void in_a_session_with_a_hyphen_an_address_means_the_one_document_that_is_registered() {
    String number = "1" + session.substring(4);
    String hyphened = "A-" + number;
    String known = agenda.sessionConvened(hyphened, true);
    String documents = "/v1/sessions/%s/documents".formatted(hyphened);
    String strokes = "A/%s/12".formatted(number);

    secretariat(known).body(body(strokes, "", "Report")).post(documents).then().statusCode(201);

    given()
        .get(documents + "/" + hyphened + "-12")
        .then()
        .statusCode(200)
        .body("symbol", equalTo(strokes));
    refusedSinceThereIs(
        strokes, secretariat(known).body(body(hyphened + "/12", "", "Report")).post(documents));
  }

  @Test
  void another_text_of_the_same_document_is_at_no_address_of_another() {
    register("CWG-FHR-17/4", "").then().statusCode(201);
    register("CWG-FHR-17/4(Rev.1)", "").then().statusCode(201);

    get("CWG-FHR-17-4-Rev1").then().body("symbol", equalTo("CWG-FHR-17/4(Rev.1)"));
  }

  private static void refusedSinceThereIs(String document, Response answer) {
    answer
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:council:problem:already-stands"))
        .body("rule", nullValue())
        .body("detail", containsString(document));
  }
}
