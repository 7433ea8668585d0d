package org.council.speakers.application;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;

/**
 * What a delegation wishes on an item.
 *
 * @param by the participant's id in the roster
 * @param purpose or null, where the act needs none
 * @param motion the name of a procedural motion, or null
 * @param document the symbol of the document it is about, or null
 * @param onBehalfOf the group that is spoken for beside the delegation, or null
 * @param at when it was said, as stated; null where it is now
 */
public record Wish(
    String by,
    Purpose purpose,
    Motion motion,
    String document,
    String onBehalfOf,
    OffsetDateTime at) {

  /** What is asked for so, at that instant. */
  Asking askedAt(Instant instant) {
    return new Asking(purpose, motion, document, onBehalfOf, instant);
  }
}
