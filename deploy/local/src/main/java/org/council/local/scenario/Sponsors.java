package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Who submitted a document: the word {@code secretariat}, or the codes of delegations.
 *
 * @param codes the delegations, none when the secretariat submitted it
 */
record Sponsors(@JsonValue List<String> codes) {

  private static final String SECRETARIAT = "secretariat";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Sponsors of(JsonNode node) {
    if (node.isTextual()) {
      return new Sponsors(node.asText().equals(SECRETARIAT) ? List.of() : List.of(node.asText()));
    }
    if (!node.isArray() || node.isEmpty()) {
      throw new IllegalArgumentException("must be `secretariat` or a list of delegation codes");
    }
    List<String> codes = new ArrayList<>();
    node.forEach(code -> codes.add(code.asText()));
    return new Sponsors(List.copyOf(codes));
  }
}
