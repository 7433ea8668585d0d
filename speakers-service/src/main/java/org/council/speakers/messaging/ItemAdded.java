package org.council.speakers.messaging;

import org.council.speakers.domain.Place;

/** Agenda put an item on the agenda of a meeting, or changed it there. */
record ItemAdded(
    String session, String meeting, String body, int number, String item, Integer allottedMinutes) {

  Place place() {
    return new Place(session, meeting, number, item);
  }

  /** The time allotted to it, or null. */
  Integer allottedSeconds() {
    return allottedMinutes == null ? null : allottedMinutes * 60;
  }
}
