package org.council.speakers.messaging;

import org.council.speakers.domain.agenda.Place;

/** An item was opened or closed. */
record ItemMoved(String session, String meeting, int number, String item) {

  Place place() {
    return new Place(session, meeting, number, item);
  }
}
