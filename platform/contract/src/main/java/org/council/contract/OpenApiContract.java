package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of the REST interface of one service. A subclass is a {@code @QuarkusTest} and says
 * nothing more.
 *
 * <p>Fails where the document that is served differs from the committed one, and where an operation
 * leaves a reader without summary, example or errors.
 */
public abstract class OpenApiContract {

  private static final String OPEN_API = "openapi.yaml";

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  @Test
  void the_committed_document_is_what_the_service_says() {
    CommittedFiles.ofThisModule().holdAgainst(OPEN_API, Json.writeYaml(served()));
  }

  @Test
  void it_is_an_open_api_3_1_document() {
    assertThat(served().path("openapi").asText()).startsWith("3.1");
  }

  @TestFactory
  Stream<DynamicTest> every_operation_has_a_summary() {
    return forEachOperation(
        operation -> assertThat(operation.node().path("summary").asText()).isNotBlank());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_has_an_example() {
    return forEachOperation(operation -> assertThat(operation.hasExample()).isTrue());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_says_how_it_fails() {
    return forEachOperation(operation -> assertThat(operation.problems()).isNotEmpty());
  }

  private Stream<DynamicTest> forEachOperation(Consumer<Operation> proves) {
    return served()
        .get("paths")
        .propertyStream()
        .flatMap(path ->
            METHODS.stream()
                .filter(path.getValue()::has)
                .map(method -> new Operation(method, path.getKey(), path.getValue().get(method))))
        .map(
            operation -> DynamicTest.dynamicTest(operation.name(), () -> proves.accept(operation)));
  }

  /** The document without the addresses of the servers, which belong to an installation. */
  private static JsonNode served() {
    String text =
        RestAssured.given()
            .accept("application/json")
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    ObjectNode document = (ObjectNode) Json.read(text);
    document.remove("servers");
    return document;
  }

  /** One method of one path. */
  private record Operation(String method, String path, JsonNode node) {

    String name() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** Whether the body that it takes or one that it answers is shown. */
    boolean hasExample() {
      return !node.findValues("example").isEmpty() || !node.findValues("examples").isEmpty();
    }

    /** The error answers that are documented as problems. */
    List<String> problems() {
      return node.path("responses")
          .propertyStream()
          .filter(answer -> answer.getKey().compareTo("400") >= 0)
          .filter(answer -> answer.getValue().path("content").has("application/problem+json"))
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
