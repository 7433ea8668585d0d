package org.council.speakers.domain;

import java.util.List;
import java.util.UUID;

/**
 * Somebody is called: as who it stands in the order, and which requests of its delegation are
 * answered.
 *
 * @param entry its first request, or, where none waits, one made at that instant
 * @param answered empty where none waits
 */
record Call(WaitingEntry entry, List<SpeakerRequest> answered) {

  /** What is asked for; null for one who speaks outside the list. */
  Purpose purpose() {
    return entry.capacity().waitsInTheList() ? entry.purpose() : null;
  }

  /** The id of the request that is answered first, or null. */
  UUID request() {
    return answered.isEmpty() ? null : answered.getFirst().id();
  }

  void isAnsweredBy(Intervention begun) {
    answered.forEach(request -> request.call(begun.id()));
  }
}
