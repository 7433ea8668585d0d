package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the OpenAPI document says of every operation, though no resource does. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DocumentedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/notes                    | post | 400 401 403 404 406 409 412 413 414 415 422 425 503
          /v1/notes/{id}/lines         | post | 400 401 403 404 406 409 412 413 414 415 422 425 503
          /v1/notes/{id}/failures      | post | 400 401 403 404 406 409 412 414 422 425 503
          /v1/notes                    | get  | 400 404 406 409 414 425 503
          /v1/problems                 | get  | 400 404 406 414 503
          /v1/parked-events            | get  | 400 401 403 404 406 414 503
          /v1/parked-events/{id}/replays  | post | 400 401 403 404 406 409 414 503
          /v1/parked-events/{id}/releases | post | 400 401 403 404 406 409 413 414 415 503
          """)
  void each_operation_fails_as_it_can(String path, String method, String statuses) {
    Map<String, Object> answers =
        document().getMap("paths.'%s'.%s.responses".formatted(path, method));
    Set<String> failures = new TreeSet<>(answers.keySet());
    failures.removeIf(status -> status.startsWith("2"));

    assertThat(failures).containsExactly(statuses.split(" "));
  }

  @Test
  void a_method_that_a_path_does_not_know_is_told_of_the_path() {
    assertThat(document().getString("paths.'/v1/notes/{id}/lines'.description"))
        .contains("`405`", "`Allow`", "`OPTIONS`");
  }

  @Test
  void what_no_client_follows_says_nothing_of_when_to_come_again() {
    JsonPath document = document();

    assertThat(properties(document, "PageNoteView")).containsOnlyKeys("items", "next", "asOf");
    assertThat(properties(document, "PageParkedEventView")).containsOnlyKeys("items", "next");
  }

  private static Map<String, Object> properties(JsonPath document, String schema) {
    return document.getMap("components.schemas.%s.properties".formatted(schema));
  }

  private static JsonPath document() {
    return given().get("/q/openapi?format=json").jsonPath();
  }
}
