package org.council.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The attributes that every event carries beside its data, as headers of its Kafka message. */
final class Envelope {

  private Envelope() {}

  /** What all messages of a service have in common. */
  static ObjectNode trait(String service) {
    ObjectNode trait = JsonNodeFactory.instance.objectNode();
    ObjectNode headers = trait.putObject("headers");
    headers.put("type", "object");
    ObjectNode properties = headers.putObject("properties");
    properties.putObject("ce_specversion").put("type", "string").put("const", "1.0");
    text(properties, "ce_id", "The identity of the event: the same when it is delivered again.");
    text(properties, "ce_source", "Who announces: /" + service + "-service.");
    text(properties, "ce_subject", "The path of the resource that it is about.");
    instant(properties, "ce_time", "When it happened in the room.");
    instant(properties, "ce_recordedat", "When it was entered.");
    text(properties, "ce_partitionkey", "The symbol of the session, as the key of the message.");
    text(properties, "ce_aggregateversion", "How often the resource had changed by then.");
    text(
        properties,
        "ce_lamport",
        "The logical clock: events of several services are in order by time, this and id.");
    properties.putObject("content-type").put("type", "string").put("const", "application/json");
    ArrayNode required = headers.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    text(properties, "ce_traceparent", "The trace of the act behind it, as W3C Trace Context.");
    key(trait);
    return trait;
  }

  /** What tells the messages of an event from the others. */
  static ObjectNode headersOf(EventType event) {
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    headers.put("type", "object");
    ObjectNode properties = headers.putObject("properties");
    properties.putObject("ce_type").put("type", "string").put("const", event.type());
    properties.putObject("ce_dataschema").put("type", "string").put("const", event.schemaId());
    headers.putArray("required").add("ce_type").add("ce_dataschema");
    return headers;
  }

  private static void key(ObjectNode trait) {
    ObjectNode kafka = trait.putObject("bindings").putObject("kafka");
    ObjectNode key = kafka.putObject("key");
    key.put("type", "string");
    key.put("description", "The symbol of the session.");
    kafka.put("bindingVersion", "0.5.0");
  }

  private static void text(ObjectNode properties, String name, String meaning) {
    properties.putObject(name).put("type", "string").put("description", meaning);
  }

  private static void instant(ObjectNode properties, String name, String meaning) {
    text(properties, name, meaning);
    ((ObjectNode) properties.get(name)).put("format", "date-time");
  }
}
