package org.council.speakers.messaging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.council.speakers.domain.agenda.Place;

/** Agenda put an item on the agenda of a meeting, or changed it there. */
record ItemAdded(
    String session,
    String meeting,
    String body,
    int number,
    String item,
    BigDecimal allottedMinutes) {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

  Place place() {
    return new Place(session, meeting, number, item);
  }

  /** The time allotted to it, or null. */
  Integer allottedSeconds() {
    return allottedMinutes == null
        ? null
        : allottedMinutes.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
