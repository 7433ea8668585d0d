package org.council.speakers.domain.request;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.domain.agenda.Place;

/**
 * Who is given the floor: on which item, what for, and when.
 *
 * @param expected the id of the request that is seen as the next; null where none is named
 * @param asked when one who does not wait is taken to have asked
 * @param heardThen the intervention that had the floor at that instant and has ended since, on
 *     whatever item of the meeting; null where none did, or that is not asked
 */
public record Turn(
    Place place,
    Speaker speaker,
    Speech speech,
    UUID expected,
    Instant at,
    Instant asked,
    UUID heardThen) {

  /** A turn that is told as it begins. */
  public Turn(
      Place place, Speaker speaker, Speech speech, UUID expected, Instant at, Instant asked) {
    this(place, speaker, speech, expected, at, asked, null);
  }

  /** A turn with which nothing is expected; one who does not wait asks at that instant. */
  public Turn(Place place, Speaker speaker, Speech speech, Instant at) {
    this(place, speaker, speech, null, at, at, null);
  }
}
