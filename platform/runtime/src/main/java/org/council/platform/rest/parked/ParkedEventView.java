package org.council.platform.rest.parked;

import java.time.Instant;
import org.council.platform.follow.ParkedEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parked event in a list.
 *
 * @param eventId its id; of what is no event, the place where it was read
 * @param place topic, partition and offset
 * @param readable whether it is an event; what is none can only be released
 * @param reason what failed the last time it was tried
 * @param position its place among those of its source and subject that wait: 1 is next, 0 waits no
 *     longer
 */
@Schema(description = "An event that waits for an operator")
public record ParkedEventView(
    long id,
    String source,
    String subject,
    String eventId,
    String topic,
    String place,
    boolean readable,
    String reason,
    Instant parkedAt,
    long position) {

  static ParkedEventView of(ParkedEvent event) {
    return new ParkedEventView(
        event.id(),
        event.queue().source(),
        event.queue().subject(),
        event.eventId(),
        event.message().topic(),
        event.place(),
        event.readable(),
        event.reason(),
        event.parkedAt(),
        event.position());
  }
}
