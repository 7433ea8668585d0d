package org.council.speakers;

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
import org.council.backing.Topics;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.journal.RelayProducer;
import org.council.testkit.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says on the real topic what agenda-service would say. */
@ApplicationScoped
class AgendaTopic {

  private final Producer<String, byte[]> producer;
  private final String topic;

  @Inject
  AgendaTopic(
      RelayProducer producers, @ConfigProperty(name = "council.topics.prefix") String prefix) {
    this.producer = producers.open();
    this.topic = prefix + Topics.of("agenda");
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  /**
   * Says one fact of a session.
   *
   * @param fields those of its JSON beside the session, without braces
   * @return what {@code After-Event} takes to wait for it
   */
  String say(String session, String what, String fields, Instant at) {
    CloudEvent event =
        new CloudEvent(
            UUID.randomUUID().toString(),
            "/agenda-service",
            "org.council.agenda." + what + ".v1",
            "sessions/" + session,
            at,
            "application/json",
            null,
            Map.of(
                CloudEvent.PARTITION_KEY,
                session,
                CloudEvent.RECORDED_AT,
                at.toString(),
                CloudEvent.LAMPORT,
                "1"),
            "{\"session\": \"%s\", %s}".formatted(session, fields).getBytes(UTF_8));
    send(KafkaBinding.write(event, topic));
    return "agenda-service/" + event.id();
  }

  /** Delivers once more all that was said of a session until now, in its order. */
  void repeat(String session) {
    Topic.named(topic).all().stream()
        .filter(said -> session.equals(said.key()))
        .map(said -> new ProducerRecord<>(topic, null, said.key(), said.value(), said.headers()))
        .forEach(this::send);
  }

  private void send(ProducerRecord<String, byte[]> said) {
    try {
      producer.send(said).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
