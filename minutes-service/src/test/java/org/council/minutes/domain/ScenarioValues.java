package org.council.minutes.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written in a scenario file, as facts have it. */
final class ScenarioValues {

  private ScenarioValues() {}

  /** A text, or null where there is none. */
  static String text(JsonNode node, String field) {
    return node.path(field).isMissingNode() ? null : node.path(field).asText();
  }

  /** Texts by language, or null where there are none; a bare one is the same in all. */
  static Map<String, String> texts(JsonNode node) {
    if (node.isTextual()) {
      return Map.of("und", node.asText());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts.isEmpty() ? null : texts;
  }

  static Map<String, Map<String, String>> forms(JsonNode node) {
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    node.path("forms").properties().forEach(one -> forms.put(one.getKey(), texts(one.getValue())));
    return forms;
  }

  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asText()));
    return strings;
  }
}
