package org.council.platform.follow;

import java.time.DateTimeException;
import java.time.Instant;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.MalformedEvent;

/** The clocks that an event carries beside the time at which it happened. */
final class EventClock {

  private EventClock() {}

  /** When it was entered; when it happened where it does not say. */
  static Instant recordedAt(CloudEvent event) {
    try {
      return event.extension(CloudEvent.RECORDED_AT).map(Instant::parse).orElse(event.time());
    } catch (DateTimeException e) {
      throw new MalformedEvent("the extension recordedat is no timestamp", e);
    }
  }

  /** Its logical clock; 0 where it has none. */
  static long lamport(CloudEvent event) {
    try {
      return event.extension(CloudEvent.LAMPORT).map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      throw new MalformedEvent("the extension lamport is no number", e);
    }
  }
}
