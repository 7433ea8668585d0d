package org.council.speakers.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Who is given the floor: on which item, what for, and when.
 *
 * @param expected the id of the request that is seen as the next; null where none is named
 */
public record Turn(Place place, Speaker speaker, Speech speech, UUID expected, Instant at) {

  /** A turn with which nothing is expected. */
  public Turn(Place place, Speaker speaker, Speech speech, Instant at) {
    this(place, speaker, speech, null, at);
  }
}
