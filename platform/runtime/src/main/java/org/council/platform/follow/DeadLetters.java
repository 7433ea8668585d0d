package org.council.platform.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.council.platform.journal.Naming;
import org.council.platform.journal.RelayProducer;
import org.council.platform.time.Deadline;
import org.council.platform.time.Stopping;
import org.jboss.logging.Logger;

/**
 * Where messages go that could not be applied, as they were, with the reason and the place they
 * came from. For those who watch Kafka: what is replayed stands in the database.
 */
@ApplicationScoped
class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  /** After this a producer that has heard nothing is given up: its thread may have ended. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Naming naming;
  private final RelayProducer producers;
  private final FollowMetrics metrics;
  private final Stopping stopping;
  private final Duration patience;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private volatile Producer<String, byte[]> producer;

  @Inject
  DeadLetters(Naming naming, RelayProducer producers, FollowMetrics metrics, Stopping stopping) {
    this(naming, producers, metrics, stopping, PATIENCE);
  }

  DeadLetters(
      Naming naming,
      RelayProducer producers,
      FollowMetrics metrics,
      Stopping stopping,
      Duration patience) {
    this.naming = naming;
    this.producers = producers;
    this.metrics = metrics;
    this.stopping = stopping;
    this.patience = patience;
  }

  /**
   * Sends and waits until Kafka has it, more than once where it is not heard of for long. A broker
   * that is away is waited for; a letter that Kafka will never take (no such topic, too large, not
   * allowed) is given up, since it must not hold up the events behind it.
   *
   * @throws InterruptedException when the service stops meanwhile
   */
  void send(ConsumerRecord<String, byte[]> message, String reason) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      sendAlone(message, reason);
    } finally {
      oneAtATime.unlock();
    }
  }

  private void sendAlone(ConsumerRecord<String, byte[]> message, String reason)
      throws InterruptedException {
    while (true) {
      try {
        awaitSent(producer().send(letter(message, reason)));
        return;
      } catch (ExecutionException | KafkaException | IllegalStateException e) {
        Throwable failure = e instanceof ExecutionException ? e.getCause() : e;
        close();
        if (isForGood(failure)) {
          metrics.letterRefused();
          LOG.errorf("No dead letter of %s: %s", ParkedEvent.placeOf(message), failure);
          return;
        }
        LOG.warnf("Dead letter of %s: %s; sent again", ParkedEvent.placeOf(message), failure);
        stopping.pause(WHILE_AWAY);
      }
    }
  }

  private void awaitSent(Future<?> sent) throws ExecutionException, InterruptedException {
    Deadline end = Deadline.in(patience);
    while (!end.passed()) {
      try {
        sent.get(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException e) {
        stopping.pause(Duration.ZERO);
      }
    }
    throw new KafkaException("not heard of for " + patience);
  }

  private static boolean isForGood(Throwable failure) {
    return failure instanceof ApiException && !(failure instanceof RetriableException)
        || failure.getCause() instanceof UnknownTopicOrPartitionException;
  }

  private ProducerRecord<String, byte[]> letter(
      ConsumerRecord<String, byte[]> message, String reason) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(naming.deadLettersOf(message.topic()), message.key(), message.value());
    message.headers().forEach(letter.headers()::add);
    header(letter, "dead-letter-reason", reason);
    header(letter, "dead-letter-topic", message.topic());
    header(letter, "dead-letter-partition", Integer.toString(message.partition()));
    header(letter, "dead-letter-offset", Long.toString(message.offset()));
    return letter;
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(UTF_8));
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = producers.open();
    }
    return producer;
  }

  /** What was not taken yet is dropped: it is sent again, here or after the next start. */
  @PreDestroy
  void close() {
    Producer<String, byte[]> open = producer;
    producer = null;
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }
}
