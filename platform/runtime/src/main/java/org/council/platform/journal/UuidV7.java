package org.council.platform.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Event ids: UUID version 7 (RFC 9562), which sort by the millisecond in which they were made. */
final class UuidV7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  static UUID at(Instant instant) {
    long random = RANDOM.nextLong();
    long high = (instant.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
