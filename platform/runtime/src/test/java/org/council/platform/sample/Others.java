package org.council.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.journal.RelayProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The imaginary service that the notebook follows. */
@ApplicationScoped
public class Others {

  private final Producer<String, byte[]> producer;
  private final String topic;

  @Inject
  Others(RelayProducer producers, @ConfigProperty(name = "sample.topic.others") String topic) {
    this.producer = producers.open();
    this.topic = topic;
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  public String topic() {
    return topic;
  }

  public static CloudEvent event(String type, String subject, String text, long lamport) {
    return event(type, subject, "K", text, lamport);
  }

  private static CloudEvent event(
      String type, String subject, String key, String text, long lamport) {
    return new CloudEvent(
        UUID.randomUUID().toString(),
        "/others-service",
        type,
        subject,
        Instant.now(),
        "application/json",
        null,
        Map.of(
            CloudEvent.PARTITION_KEY, key,
            CloudEvent.RECORDED_AT, Instant.now().toString(),
            CloudEvent.LAMPORT, Long.toString(lamport)),
        "{\"text\":\"%s\",\"unread\":1}".formatted(text).getBytes(UTF_8));
  }

  public CloudEvent say(String subject, String text) {
    return say(event(FollowingOthers.TYPE, subject, text, 1));
  }

  /** Says something of a key of its own. */
  public CloudEvent sayOf(String key, String subject, String text) {
    return say(event(FollowingOthers.TYPE, subject, key, text, 1));
  }

  public CloudEvent say(CloudEvent event) {
    send(KafkaBinding.write(event, topic));
    return event;
  }

  /**
   * Sends a message with nothing but a value.
   *
   * @return where it stands: topic, partition and offset
   */
  public String sendRaw(byte[] value) {
    return send(new ProducerRecord<>(topic, "K", value));
  }

  /**
   * Sends a message as it is.
   *
   * @return where it stands: topic, partition and offset
   */
  public String send(ProducerRecord<String, byte[]> message) {
    try {
      RecordMetadata at = producer.send(message).get();
      return "%s/%d/%d".formatted(at.topic(), at.partition(), at.offset());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
