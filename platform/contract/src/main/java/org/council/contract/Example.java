package org.council.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.council.platform.procedure.Fact;

/**
 * A sample as it is published: the properties in the order of the schema and those that it does not
 * name in the order of the alphabet, for a map of a sample may have another order in every run.
 */
final class Example {

  private Example() {}

  /** The data of an event, from a sample of it. */
  static JsonNode of(EventType event, Fact sample) {
    return of(SchemaOfRecord.of(event), Json.ofData(sample));
  }

  private static JsonNode of(JsonNode schema, JsonNode sample) {
    return switch (sample) {
      case ObjectNode object -> ofObject(schema, object);
      case ArrayNode array -> ofArray(schema, array);
      default -> sample;
    };
  }

  private static ObjectNode ofObject(JsonNode schema, ObjectNode sample) {
    ObjectNode arranged = JsonNodeFactory.instance.objectNode();
    JsonNode properties = schema.path("properties");
    properties
        .properties()
        .forEach(property -> {
          JsonNode value = sample.get(property.getKey());
          if (value != null) {
            arranged.set(property.getKey(), of(property.getValue(), value));
          }
        });
    Set<String> others = new TreeSet<>();
    sample.fieldNames().forEachRemaining(others::add);
    others.removeIf(properties::has);
    others.forEach(
        name -> arranged.set(name, of(schema.path("additionalProperties"), sample.get(name))));
    return arranged;
  }

  private static ArrayNode ofArray(JsonNode schema, ArrayNode sample) {
    ArrayNode arranged = JsonNodeFactory.instance.arrayNode();
    sample.forEach(item -> arranged.add(of(schema.path("items"), item)));
    return arranged;
  }
}
