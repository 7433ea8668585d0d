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
    List<String> named = new ArrayList<>();
    if (node.isTextual()) {
      named.add(node.asText());
    }
    node.forEach(one -> named.add(one.asText()));
    if (named.isEmpty()) {
      throw new IllegalArgumentException("must be `secretariat` or a list of delegation codes");
    }
    return new Sponsors(named.equals(List.of(SECRETARIAT)) ? List.of() : List.copyOf(named));
  }
}
