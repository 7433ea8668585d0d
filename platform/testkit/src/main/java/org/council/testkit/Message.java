package org.council.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents in binary mode off their Kafka messages. */
public final class Message {

  private Message() {}

  /** A CloudEvents attribute or extension by its name without {@code ce_}. */
  public static Optional<String> attribute(ConsumerRecord<String, byte[]> message, String name) {
    return Optional.ofNullable(message.headers().lastHeader("ce_" + name))
        .map(header -> new String(header.value(), StandardCharsets.UTF_8));
  }

  /** The data as text. */
  public static String data(ConsumerRecord<String, byte[]> message) {
    return new String(message.value(), StandardCharsets.UTF_8);
  }

  /** Messages of this CloudEvents type. */
  public static Predicate<ConsumerRecord<String, byte[]>> ofType(String type) {
    return message -> attribute(message, "type").filter(type::equals).isPresent();
  }

  static String describe(ConsumerRecord<String, byte[]> message) {
    return attribute(message, "type").orElse("(no event)") + " of " + message.key();
  }
}
