package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What of a description stands otherwise. Only what the description says is compared, and not how
 * somebody attends: that changes with time.
 */
final class Difference {

  private static final Set<String> OF_THE_MOMENT = Set.of("at", "attendance");

  private Difference() {}

  /**
   * @param what for the message: {@code delegation KEN}
   * @param described the request that would make it
   * @param stands the service's view of what stands
   * @return one line per field that differs
   */
  static List<String> between(String what, JsonNode described, JsonNode stands) {
    return described.properties().stream()
        .filter(field -> !OF_THE_MOMENT.contains(field.getKey()))
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
