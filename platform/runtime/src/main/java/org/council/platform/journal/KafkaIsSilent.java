package org.council.platform.journal;

import java.time.Duration;

/**
 * Kafka has left a relay without an answer for longer than one waits alone: another replica may be
 * heard where this one is not. No failure, for nothing was refused.
 */
final class KafkaIsSilent extends Exception {

  private static final long serialVersionUID = 1L;

  KafkaIsSilent(Duration silence) {
    super("Kafka has said nothing for %d s".formatted(silence.toSeconds()));
  }
}
