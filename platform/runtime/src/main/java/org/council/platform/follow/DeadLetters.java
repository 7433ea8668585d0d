package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.council.platform.journal.Naming;
import org.council.platform.journal.RelayProducer;

/**
 * Where messages go that could not be applied, as they were, with the reason and the place they
 * came from.
 */
@ApplicationScoped
class DeadLetters {

  private final Naming naming;
  private final RelayProducer producers;
  private Producer<String, byte[]> producer;

  @Inject
  DeadLetters(Naming naming, RelayProducer producers) {
    this.naming = naming;
    this.producers = producers;
  }

  /** Sends and waits until Kafka has it. */
  void send(ConsumerRecord<String, byte[]> message, String reason)
      throws ExecutionException, InterruptedException {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(naming.deadLettersOf(message.topic()), message.key(), message.value());
    message.headers().forEach(letter.headers()::add);
    header(letter, "dead-letter-reason", reason);
    header(letter, "dead-letter-topic", message.topic());
    header(letter, "dead-letter-partition", Integer.toString(message.partition()));
    header(letter, "dead-letter-offset", Long.toString(message.offset()));
    producer().send(letter).get();
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = producers.open();
    }
    return producer;
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close();
    }
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(UTF_8));
  }
}
