package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param bytes the body as it came
 */
record Answer(int status, byte[] bytes) {

  boolean succeeded() {
    return status >= 200 && status < 300;
  }

  boolean isMissing() {
    return status == 404;
  }

  /** The body as JSON; a missing node where it is none. */
  JsonNode json() {
    try {
      return Fields.JSON.readTree(bytes);
    } catch (IOException _) {
      return MissingNode.getInstance();
    }
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The answer in one line: {@code 409 spk-07 (…): detail}, or status and body. */
  String inShort() {
    JsonNode problem = json();
    if (problem.hasNonNull("rule")) {
      return "%d %s: %s"
          .formatted(status, problem.get("rule").asText(), problem.path("detail").asText());
    }
    return status + " " + text();
  }
}
