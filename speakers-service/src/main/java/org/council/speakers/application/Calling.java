package org.council.speakers.application;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;

/**
 * Whom the Chair calls, and what it expects: the request that is next, or a version of the list.
 *
 * @param participant the id in the roster
 * @param expected the id of the request that is seen as the next, or null
 */
public record Calling(String participant, Speech speech, UUID expected) {

  Turn turn(Place place, Speaker speaker, Instant at, Instant asked, UUID heardThen) {
    return new Turn(place, speaker, speech, expected, at, asked, heardThen);
  }
}
