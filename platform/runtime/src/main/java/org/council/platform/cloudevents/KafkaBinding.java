package org.council.platform.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The Kafka protocol binding of CloudEvents 1.0. Writes binary mode; reads binary and structured
 * mode, told apart by the content type.
 */
public final class KafkaBinding {

  private static final String PREFIX = "ce_";
  private static final String CONTENT_TYPE = "content-type";
  private static final String STRUCTURED = "application/cloudevents";

  private KafkaBinding() {}

  /**
   * The message of an event in binary mode, keyed by its partition key.
   *
   * @param topic where it goes
   */
  public static ProducerRecord<String, byte[]> write(CloudEvent event, String topic) {
    String key = event.partitionKey().orElse(null);
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, event.data());
    Headers headers = message.headers();
    add(headers, "specversion", CloudEvent.SPEC_VERSION);
    add(headers, "id", event.id());
    add(headers, "source", event.source());
    add(headers, "type", event.type());
    add(headers, "subject", event.subject());
    add(headers, "time", event.time() == null ? null : event.time().toString());
    add(headers, "dataschema", event.dataSchema());
    event.extensions().forEach((name, value) -> add(headers, name, value));
    if (event.dataContentType() != null) {
      headers.add(CONTENT_TYPE, event.dataContentType().getBytes(UTF_8));
    }
    return message;
  }

  /**
   * The event of a message in either mode.
   *
   * @throws MalformedEvent when the message is no CloudEvent 1.0
   */
  public static CloudEvent read(ConsumerRecord<String, byte[]> message) {
    String contentType = text(message.headers().lastHeader(CONTENT_TYPE));
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(STRUCTURED)) {
      return JsonFormat.read(message.value());
    }
    return readBinary(message, contentType);
  }

  /** The type that the message of an event in binary mode says; nothing in structured mode. */
  public static Optional<String> typeOf(ConsumerRecord<String, byte[]> message) {
    return Optional.ofNullable(text(message.headers().lastHeader(PREFIX + "type")));
  }

  private static CloudEvent readBinary(ConsumerRecord<String, byte[]> message, String contentType) {
    Map<String, String> attributes = new HashMap<>();
    for (Header header : message.headers()) {
      String name = header.key().toLowerCase(Locale.ROOT);
      if (name.startsWith(PREFIX) && header.value() != null) {
        attributes.put(name.substring(PREFIX.length()), text(header));
      }
    }
    return Attributes.event(attributes, contentType, message.value());
  }

  private static void add(Headers headers, String attribute, String value) {
    if (value != null) {
      headers.add(PREFIX + attribute, value.getBytes(UTF_8));
    }
  }

  private static String text(Header header) {
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
