package org.council.platform.follow;

import java.time.DateTimeException;
import java.time.Instant;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.MalformedEvent;

/**
 * The clocks that an event carries beside the time at which it happened.
 *
 * @param recordedAt when it was entered; when it happened where it does not say; may be null
 * @param lamport its logical clock; 0 where it has none
 */
record EventClock(Instant recordedAt, long lamport) {

  /** What RFC 3339 can write, and PostgreSQL can keep. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** What JSON can carry. */
  private static final long HIGHEST = 1L << 53;

  /**
   * How far the clock of this service follows: far from the highest, so that what it says itself is
   * never beyond it. No suite comes so far by counting.
   */
  private static final long FURTHEST = HIGHEST >> 1;

  private static final EventClock NONE = new EventClock(null, 0);

  /**
   * The clocks of an event.
   *
   * @throws MalformedEvent when they are none that a service could have given
   */
  static EventClock of(CloudEvent event) {
    return new EventClock(recordedAtOf(event), lamportOf(event));
  }

  /** The clocks of an event, none where they cannot be read. */
  static EventClock orNone(CloudEvent event) {
    try {
      return of(event);
    } catch (MalformedEvent e) {
      return NONE;
    }
  }

  /** Where the clock of this service is moved to, unless it is there already. */
  long followedTo() {
    return Math.min(lamport, FURTHEST);
  }

  private static Instant recordedAtOf(CloudEvent event) {
    try {
      Instant at = event.extension(CloudEvent.RECORDED_AT).map(Instant::parse).orElse(event.time());
      if (at != null && (at.isBefore(EARLIEST) || at.isAfter(LATEST))) {
        throw new MalformedEvent("the extension recordedat is out of range: " + at);
      }
      return at;
    } catch (DateTimeException e) {
      throw new MalformedEvent("the extension recordedat is no timestamp", e);
    }
  }

  private static long lamportOf(CloudEvent event) {
    try {
      long lamport = event.extension(CloudEvent.LAMPORT).map(Long::parseLong).orElse(0L);
      if (lamport < 0 || lamport > HIGHEST) {
        throw new MalformedEvent("the extension lamport is out of range: " + lamport);
      }
      return lamport;
    } catch (NumberFormatException e) {
      throw new MalformedEvent("the extension lamport is no number", e);
    }
  }
}
