package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param event the {@code Event-Id}: the last event announced; null where nothing was
 * @param version the {@code ETag} of what is shown; null where it has none
 * @param bytes the body as it came
 */
public record Answer(int status, String event, String version, byte[] bytes) {

  private static final String DETAIL = "detail";

  /** An answer to something that announces nothing and shows no version. */
  Answer(int status, byte[] bytes) {
    this(status, null, null, bytes);
  }

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Event-Id").orElse(null),
        response.headers().firstValue("ETag").orElse(null),
        response.body());
  }

  /** Whether what was asked for was done. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  boolean isMissing() {
    return status == 404;
  }

  /** The body as JSON; a missing node where it is none. */
  public JsonNode json() {
    try {
      return Fields.JSON.readTree(bytes);
    } catch (IOException _) {
      return MissingNode.getInstance();
    }
  }

  /** The body as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The answer in one line. A problem is told by its name, what happened this time and the fields
   * that are wrong: {@code 409 spk-07: detail}, {@code 400 invalid-input: detail; field: message};
   * of anything else status and body.
   */
  public String inShort() {
    JsonNode problem = json();
    String type = problem.path("type").asText();
    String name = problem.path("rule").asText(type.substring(type.lastIndexOf(':') + 1));
    return succeeded() || name.isEmpty()
        ? status + " " + text()
        : "%d %s: %s".formatted(status, name, happened(problem));
  }

  /** What happened; but once where a field that is wrong says the same. */
  private static String happened(JsonNode problem) {
    String detail = problem.path(DETAIL).asText(problem.path("title").asText());
    JsonNode errors = problem.path("errors");
    boolean toldOfAField = errors.findValuesAsText(DETAIL).contains(detail);
    Stream<String> fields =
        StreamSupport.stream(errors.spliterator(), false)
            .map(error -> error.path("field").asText() + ": " + error.path(DETAIL).asText());
    return Stream.concat(toldOfAField ? Stream.empty() : Stream.of(detail), fields)
        .collect(Collectors.joining("; "));
  }
}
