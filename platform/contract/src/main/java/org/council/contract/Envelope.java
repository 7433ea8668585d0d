package org.council.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.council.platform.procedure.Fact;

/** The attributes that every event carries beside its data, as headers of its Kafka message. */
final class Envelope {

  private static final String SPEC_VERSION = "1.0";
  private static final String JSON = "application/json";

  private Envelope() {}

  /** What all messages of a service have in common. */
  static ObjectNode trait(String service) {
    ObjectNode trait = JsonNodeFactory.instance.objectNode();
    ObjectNode headers = trait.putObject("headers");
    headers.put("type", "object");
    ObjectNode properties = headers.putObject("properties");
    properties.putObject("ce_specversion").put("type", "string").put("const", SPEC_VERSION);
    text(
        properties,
        "ce_id",
        "The identity of the event, a UUIDv7: the same when it is delivered again.");
    text(properties, "ce_source", "Who announces.");
    ((ObjectNode) properties.get("ce_source")).put("const", source(service));
    text(
        properties,
        "ce_subject",
        "The path of the resource that it is about, below /v1: what is said of it is told in order.");
    instant(
        properties,
        "ce_time",
        "When it happened in the room, which may be long before it was entered, or, in a rehearsal,"
            + " ahead of that.");
    instant(properties, "ce_recordedat", "When it was entered.");
    text(properties, "ce_partitionkey", "The symbol of the session, as the key of the message.");
    text(
        properties,
        "ce_aggregateversion",
        "A whole number: the version, after the act, of what it changed; of a whole meeting, for"
            + " instance, with all its items. It counts nothing of the subject: events of one act"
            + " share it, a sitting that is adjourned or resumed has that of its meeting, and a"
            + " request that is refused that of the list as it stood. Duplicates are told by ce_id,"
            + " the order by the partition.");
    text(
        properties,
        "ce_lamport",
        "A whole number, the logical clock: greater than that of each event known to the service"
            + " when it said this.");
    properties.putObject("content-type").put("type", "string").put("const", JSON);
    ArrayNode required = headers.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    text(
        properties,
        "ce_traceparent",
        "The trace of the act behind it, as W3C Trace Context; absent where none was taken.");
    key(trait);
    return trait;
  }

  /** The headers of a message that tells a sample. */
  static ObjectNode example(EventType event, Fact sample) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("ce_specversion", SPEC_VERSION)
        .put("ce_id", "01894409-3000-7c2f-9a51-0f6f2f9b1a01")
        .put("ce_source", source(event.service()))
        .put("ce_type", event.type())
        .put("ce_subject", sample.subject())
        .put("ce_time", "2023-07-11T08:20:00Z")
        .put("ce_recordedat", "2023-07-11T08:20:00.128541Z")
        .put("ce_partitionkey", sample.key())
        .put("ce_aggregateversion", "7")
        .put("ce_lamport", "1042")
        .put("ce_dataschema", event.schemaId())
        .put("content-type", JSON);
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

  private static String source(String service) {
    return "/" + service + "-service";
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
