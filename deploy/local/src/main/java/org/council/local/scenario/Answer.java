package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param event the {@code Event-Id}: the last event announced; null where nothing was
 * @param version the {@code ETag} of what is shown; null where it has none
 * @param bytes the body as it came
 */
public record Answer(int status, String event, String version, byte[] bytes) {

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

  /** The answer in one line: {@code 409 spk-07 (…): detail}, or status and body. */
  public String inShort() {
    JsonNode problem = json();
    if (problem.hasNonNull("rule")) {
      return "%d %s: %s"
          .formatted(status, problem.get("rule").asText(), problem.path("detail").asText());
    }
    return status + " " + text();
  }
}
