package org.council.platform.journal;

import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;

/**
 * The threads of one relay: its own, and that on which the producer it has opened hears from Kafka.
 * Kafka's client bears exceptions there; an error ends the thread, and nothing tells those who wait
 * for an answer.
 */
final class RelayThreads {

  private final ThreadGroup group = new ThreadGroup("relay");

  /** Whatever it opens has its threads here. */
  Thread start(Runnable relay) {
    return Thread.ofPlatform().group(group).name("relay").start(relay);
  }

  /** Whether a producer that was opened here lives. */
  boolean haveAProducer() {
    Thread[] some = new Thread[2 * group.activeCount()];
    group.enumerate(some);
    return Arrays.stream(some)
        .filter(Objects::nonNull)
        .anyMatch(thread -> thread.getName().startsWith(KafkaProducer.NETWORK_THREAD_PREFIX));
  }
}
