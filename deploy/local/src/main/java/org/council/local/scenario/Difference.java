package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What of a description stands otherwise. Only what the description says is compared. */
final class Difference {

  private static final String AT = "at";

  private Difference() {}

  /**
   * @param what for the message: {@code delegation KEN}
   * @param described the request that would make it
   * @param stands the service's view of what stands
   * @return one line per field that differs
   */
  static List<String> between(String what, JsonNode described, JsonNode stands) {
    return described.properties().stream()
        .filter(field -> !field.getKey().equals(AT))
        .filter(field -> !isEmpty(field.getValue()) || stands.hasNonNull(field.getKey()))
        .filter(field -> !field.getValue().equals(stands.path(field.getKey())))
        .filter(field -> !(isEmpty(field.getValue()) && isEmpty(stands.path(field.getKey()))))
        .map(field ->
            "%s: `%s` stands as %s, described as %s"
                .formatted(what, field.getKey(), stands.path(field.getKey()), field.getValue()))
        .toList();
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isContainerNode() && node.isEmpty();
  }
}
