package org.council.platform.journal;

/**
 * An event of more than 64 KiB: the act that would say it is refused whole. A client sees {@code
 * 413}.
 */
public final class EventTooLarge extends RuntimeException {

  EventTooLarge(String type, int bytes, int limit) {
    super(
        "What is announced of this (%s) would be %d bytes; %d are the limit."
            .formatted(type, bytes, limit));
  }
}
