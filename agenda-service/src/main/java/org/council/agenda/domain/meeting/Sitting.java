package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.SITTINGS_IN_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A part of a meeting between two breaks.
 *
 * @param openedAt when it began
 * @param closedAt when it ended; null while it lasts
 */
@Embeddable
public record Sitting(@Column(nullable = false) Instant openedAt, Instant closedAt) {

  /** The sitting that begins at that moment. */
  static Sitting beginning(Instant at) {
    return new Sitting(at, null);
  }

  Sitting ending(Instant at) {
    SITTINGS_IN_TIME.unless(
        !at.isBefore(openedAt), "the sitting began at %s and cannot end at %s", openedAt, at);
    return new Sitting(openedAt, at);
  }

  Sitting next(Instant at) {
    SITTINGS_IN_TIME.unless(
        !at.isBefore(closedAt), "the last sitting ended at %s, later than %s", closedAt, at);
    return beginning(at);
  }
}
