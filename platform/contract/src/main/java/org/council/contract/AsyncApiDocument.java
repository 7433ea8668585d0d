package org.council.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.council.platform.procedure.Fact;

/**
 * Makes the AsyncAPI 3.0 document of one service: its one topic, and every event on it as a
 * CloudEvent in the binary mode of the Kafka binding.
 */
final class AsyncApiDocument {

  private static final String KAFKA_BINDING = "0.5.0";

  private static final int FOR_EVER = -1;

  private final String service;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private AsyncApiDocument(String service) {
    this.service = service;
  }

  /**
   * @param service the short name of the service, {@code agenda}
   * @param events its events, in the order of the document
   * @param sampleOf what becomes the example of an event
   */
  static ObjectNode of(String service, List<EventType> events, Function<EventType, Fact> sampleOf) {
    AsyncApiDocument made = new AsyncApiDocument(service);
    made.head();
    made.channel(events);
    made.operation();
    ObjectNode components = made.document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    events.forEach(event -> messages.set(event.name(), message(event, sampleOf.apply(event))));
    components.putObject("messageTraits").set("cloudEvent", Envelope.trait(service));
    return made.document;
  }

  private void head() {
    document.put("asyncapi", "3.0.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Events of the " + service + " service");
    info.put("version", "1.0.0");
    info.put("description", Guide.of(service));
    document.put("defaultContentType", "application/json");
  }

  private void channel(List<EventType> events) {
    ObjectNode channel = document.putObject("channels").putObject("events");
    channel.put("address", topic());
    channel.put("title", capitalised(service) + " events");
    channel.put(
        "description",
        "One topic for all events of the service. It is declared by operators and never made by a"
            + " client.");
    ObjectNode messages = channel.putObject("messages");
    events.forEach(event ->
        messages.putObject(event.name()).put("$ref", "#/components/messages/" + event.name()));
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic());
    kafka.put("partitions", 6);
    kafka
        .putObject("topicConfiguration")
        .put("retention.ms", FOR_EVER)
        .put("retention.bytes", FOR_EVER);
    kafka.put("bindingVersion", KAFKA_BINDING);
  }

  private void operation() {
    ObjectNode announce = document.putObject("operations").putObject("announce");
    announce.put("action", "send");
    announce.put("summary", "Announces what happened, after it has been committed.");
    announce.putObject("channel").put("$ref", "#/channels/events");
  }

  private static ObjectNode message(EventType event, Fact sample) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("name", event.type());
    message.put("title", event.name());
    message.put("summary", event.meaning());
    message.put("contentType", "application/json");
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    message.set("headers", Envelope.headersOf(event));
    message.putObject("payload").put("$ref", "./" + event.schemaFile());
    ObjectNode example = message.putArray("examples").addObject().put("name", event.name());
    example.set("headers", Envelope.example(event, sample));
    example.set("payload", Example.of(event, sample));
    return message;
  }

  private String topic() {
    return "council." + service + ".v1";
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
