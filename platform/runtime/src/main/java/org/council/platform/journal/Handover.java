package org.council.platform.journal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.council.platform.time.Deadline;

/**
 * Hands the events of one term to Kafka, and stops at the first that Kafka refuses.
 *
 * <p>A producer goes on behind an event that is refused for good, as one too large for its topic
 * is, or one that comes while a right is missing. What was handed over behind it would be told
 * first, and it after them in a later term. So the refusal closes the producer, there where it is
 * heard of: on the producer's own thread, which has one request to a broker under way ({@link
 * RelayProducer}) and is told how that ended before it makes the next. What waits behind is
 * dropped, and read again by the next term. What is of another session may be sent meanwhile, for
 * it is ordered with nothing here. Nobody waits for single events.
 */
final class Handover {

  private final Producer<String, byte[]> producer;
  private final BooleanSupplier hears;
  private final Duration silentAtMost;
  private final AtomicReference<Exception> refusal = new AtomicReference<>();

  /**
   * @param producer of this term alone: the first event that Kafka refuses closes it
   * @param hears whether the thread on which the producer hears from Kafka still lives
   * @param silentAtMost how long Kafka is waited for before another replica may try
   */
  Handover(Producer<String, byte[]> producer, BooleanSupplier hears, Duration silentAtMost) {
    this.producer = producer;
    this.hears = hears;
    this.silentAtMost = silentAtMost;
  }

  /**
   * Hands one event over, behind those before.
   *
   * <p>A producer that cannot even take it, since it has not found its topic yet, says so by what
   * it returns, and may well take the next: that one would be told before it.
   *
   * @throws ExecutionException with what was refused first, this one or one before
   */
  Future<RecordMetadata> give(ProducerRecord<String, byte[]> event)
      throws ExecutionException, InterruptedException {
    try {
      Future<RecordMetadata> acknowledgement = producer.send(event, this::heard);
      if (acknowledgement.isDone()) {
        acknowledgement.get();
      }
      return acknowledgement;
    } catch (ExecutionException | IllegalStateException | KafkaException e) {
      throw because(e);
    }
  }

  /**
   * Waits until Kafka has an event, for so long at most.
   *
   * @throws TimeoutException when it has not answered yet
   * @throws ExecutionException with what was refused first, this one or another
   */
  void await(Future<RecordMetadata> acknowledgement, Duration atMost)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      acknowledgement.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw because(e);
    }
  }

  /** Until when Kafka is waited for, from now on. */
  Deadline patience() {
    return Deadline.in(silentAtMost);
  }

  /**
   * Kafka is waited for, a producer that has ended is not.
   *
   * @throws ExecutionException when an error has ended the producer's own thread
   * @throws KafkaIsSilent when it was waited for long enough
   */
  void mustStillHear(Deadline patience) throws ExecutionException, KafkaIsSilent {
    if (!hears.getAsBoolean()) {
      throw because(new KafkaException("The thread of the producer has ended"));
    }
    if (patience.passed()) {
      throw new KafkaIsSilent(silentAtMost);
    }
  }

  private void heard(RecordMetadata place, Exception refused) {
    if (refused != null && refusal.compareAndSet(null, refused)) {
      producer.close(Duration.ZERO);
    }
  }

  /** What was dropped only says that the producer is closed; the refusal says why. */
  private ExecutionException because(Exception failure) {
    Exception first = refusal.get();
    return first == null && failure instanceof ExecutionException execution
        ? execution
        : new ExecutionException(first == null ? failure : first);
  }
}
