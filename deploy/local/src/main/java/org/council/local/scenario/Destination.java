package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The {@code to} of an outcome: a body's code, {@code NEXT_MEETING} or {@code NEXT_SESSION} as a
 * word, or an office by language. Grammatical {@code forms} of the office may stand beside it; no
 * formula needs them.
 *
 * @param word the word, or null where an office is given by language
 * @param texts the same as a text by language
 */
record Destination(String word, Texts texts) {

  private static final String FORMS = "forms";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Destination of(JsonNode node) {
    return new Destination(node.isTextual() ? node.asText() : null, Texts.of(withoutForms(node)));
  }

  private static JsonNode withoutForms(JsonNode node) {
    return node.path(FORMS).isObject() ? node.<ObjectNode>deepCopy().without(FORMS) : node;
  }
}
