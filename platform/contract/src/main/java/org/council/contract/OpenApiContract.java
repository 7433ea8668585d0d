package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.council.testkit.Tokens;
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

  /** The header of the request that an answer follows from, by its status. */
  private static final Map<String, String> HEADER_OF_ANSWER =
      Map.of(
          "304",
          "If-None-Match",
          "412",
          "If-Match",
          "422",
          "Idempotency-Key",
          "425",
          "After-Event");

  /** Nobody shows it or reads it, which is told before anything else of a request. */
  private static final String NO_TYPE = "text/x-nothing";

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
    return forEachOperation(operation ->
        assertThat(operation.node().path("summary").asText()).as(operation.name()).isNotBlank());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_has_an_example() {
    return forEachOperation(
        operation -> assertThat(operation.hasExample()).as(operation.name()).isTrue());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_says_of_what_form_its_answer_is() {
    return forEachOperation(
        operation -> assertThat(operation.saysWhatItAnswers()).as(operation.name()).isTrue());
  }

  @Test
  void every_example_is_one_of_its_schema() {
    String text = served().at("/components/schemas").toString();
    JsonNode schemas = Json.read(text.replace("#/components/schemas/", "#/$defs/"));
    schemas.propertyStream().map(Map.Entry::getKey).forEach(name -> holdExamples(schemas, name));
  }

  private static void holdExamples(JsonNode schemas, String name) {
    ObjectNode standalone = JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    standalone.set("$defs", schemas);
    JsonNode schema = schemas.get(name);
    for (JsonNode example : schema.path("examples")) {
      assertThat(Schemas.violations(standalone, example)).as("example of %s", name).isEmpty();
      assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
          .as("properties of %s", name)
          .containsAll(example.propertyStream().map(Map.Entry::getKey).toList());
    }
  }

  /**
   * Any object would be one of such a schema, and a client made from it would drop what is sent.
   */
  @Test
  void every_schema_says_what_its_objects_hold() {
    served()
        .at("/components/schemas")
        .propertyStream()
        .filter(schema -> schema.getValue().path("type").asText().equals("object"))
        .forEach(schema ->
            assertThat(schema.getValue().propertyStream().map(Map.Entry::getKey))
                .as(schema.getKey())
                .containsAnyOf("properties", "additionalProperties", "oneOf"));
  }

  /**
   * A pattern is looked for anywhere in a text, where it does not say that it is the whole. Of a
   * UUID the format says so.
   */
  @Test
  void every_pattern_is_of_a_whole_text_or_looks_for_one_sign() {
    assertThat(served().findParents("pattern"))
        .filteredOn(schema -> !schema.path("format").asText().equals("uuid"))
        .extracting(schema -> schema.get("pattern").asText())
        .allMatch(pattern -> pattern.matches("\\^.*\\$") || pattern.contains("\\S"));
  }

  @TestFactory
  Stream<DynamicTest> every_operation_that_waits_says_that_what_it_waits_for_may_be_parked() {
    return forEachOperation(operation ->
        assertThat(operation.answersWith("409") || !operation.reads("After-Event"))
            .as(operation.name())
            .isTrue());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_says_how_it_fails() {
    return forEachOperation(
        operation -> assertThat(operation.problems()).as(operation.name()).isPositive());
  }

  @TestFactory
  Stream<DynamicTest> every_operation_reads_the_headers_that_its_answers_follow_from() {
    return forEachOperation(operation ->
        HEADER_OF_ANSWER.forEach((status, header) ->
            assertThat(operation.reads(header))
                .as("%s reads %s, as it answers %s", operation.name(), header, status)
                .isEqualTo(operation.answersWith(status))));
  }

  @TestFactory
  Stream<DynamicTest> every_operation_says_that_it_shows_no_other_type() {
    return forEachOperation(operation -> {
      assertThat(operation.answersWith("406")).as(operation.name()).isTrue();
      operation
          .send(
              RestAssured.given()
                  .auth()
                  .oauth2(Tokens.of("reader", "integrator"))
                  .contentType(ContentType.JSON)
                  .accept(NO_TYPE))
          .then()
          .statusCode(406);
    });
  }

  @TestFactory
  Stream<DynamicTest> every_operation_with_a_body_says_that_it_reads_no_other_type() {
    return forEachOperation(operation -> {
      assertThat(operation.answersWith("415")).as(operation.name()).isEqualTo(operation.hasBody());
      if (operation.hasBody()) {
        operation
            .send(RestAssured.given().contentType(NO_TYPE).body("nothing"))
            .then()
            .statusCode(415);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> every_operation_that_reads_a_version_shows_one() {
    return forEachOperation(operation ->
        assertThat(operation.shows("ETag") || !operation.readsAVersion())
            .as(operation.name())
            .isTrue());
  }

  private Stream<DynamicTest> forEachOperation(Consumer<Operation> proves) {
    JsonNode document = served();
    return document
        .get("paths")
        .propertyStream()
        .flatMap(path -> operationsOf(document, path.getKey(), path.getValue()))
        .map(
            operation -> DynamicTest.dynamicTest(operation.name(), () -> proves.accept(operation)));
  }

  private static Stream<Operation> operationsOf(JsonNode document, String path, JsonNode item) {
    return METHODS.stream()
        .filter(item::has)
        .map(method -> new Operation(method, path, item.get(method), document));
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
  private record Operation(String method, String path, JsonNode node, JsonNode document) {

    String name() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /**
     * Whether the body that it takes is shown, and where it takes none, the one that it answers.
     */
    boolean hasExample() {
      Stream<JsonNode> bodies =
          hasBody() ? Stream.of(node.get("requestBody")) : answers(code -> code < 400);
      return bodies.flatMap(body -> body.path("content").valueStream()).anyMatch(this::isShown);
    }

    boolean hasBody() {
      return node.has("requestBody");
    }

    /** Asks for it somewhere, whether anything is there or not. */
    Response send(RequestSpecification request) {
      return request.request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", "1"));
    }

    private boolean isShown(JsonNode content) {
      return content.has("example")
          || content.has("examples")
          || resolved(content.path("schema")).has("examples");
    }

    /** How many of its error answers are documented as problems. */
    long problems() {
      return answers(code -> code >= 400)
          .filter(answer -> answer.path("content").has("application/problem+json"))
          .count();
    }

    /** Whether it says of what form the body is that it answers. */
    boolean saysWhatItAnswers() {
      return answers(code -> code < 300)
          .allMatch(answer ->
              answer.has("content")
                  && answer
                      .path("content")
                      .valueStream()
                      .noneMatch(content -> content.path("schema").isEmpty()));
    }

    boolean reads(String header) {
      return node.path("parameters")
          .valueStream()
          .map(this::resolved)
          .anyMatch(parameter -> parameter.path("name").asText().equals(header));
    }

    boolean readsAVersion() {
      return reads("If-Match") || reads("If-None-Match");
    }

    boolean answersWith(String status) {
      return node.path("responses").has(status);
    }

    /** Whether what it answers, where it succeeds, has this header. */
    boolean shows(String header) {
      return answers(code -> code < 300).allMatch(answer -> answer.path("headers").has(header));
    }

    private Stream<JsonNode> answers(IntPredicate wanted) {
      return node.path("responses")
          .propertyStream()
          .filter(answer -> wanted.test(Integer.parseInt(answer.getKey())))
          .map(answer -> resolved(answer.getValue()));
    }

    private JsonNode resolved(JsonNode node) {
      String reference = node.path("$ref").asText();
      return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
  }
}
