package org.council.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Breaks a valid sample in every way that its schema must refuse: the control of the schema. */
final class BrokenSamples {

  private BrokenSamples() {}

  /** By what is broken: a required property left out, or any property of another type. */
  static Map<String, JsonNode> of(JsonNode schema, JsonNode sample) {
    Map<String, JsonNode> broken = new LinkedHashMap<>();
    for (JsonNode required : schema.get("required")) {
      ObjectNode without = sample.deepCopy();
      without.remove(required.asText());
      broken.put("without " + required.asText(), without);
    }
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      ObjectNode wrong = sample.deepCopy();
      wrong.set(property.getKey(), ofAnotherType(property.getValue()));
      broken.put("with another type of " + property.getKey(), wrong);
    }
    broken.put("an array", JsonNodeFactory.instance.arrayNode().add(sample));
    return broken;
  }

  private static JsonNode ofAnotherType(JsonNode property) {
    boolean text = property.get("type").asText().equals("string");
    return text
        ? JsonNodeFactory.instance.numberNode(42)
        : JsonNodeFactory.instance.textNode("forty-two");
  }
}
