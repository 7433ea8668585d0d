package org.council.speakers.domain;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;

/**
 * What is asked for, and when.
 *
 * @param motion the name of a procedural motion, or null
 * @param document the symbol of the document it is about, or null
 * @param onBehalfOf the group that is spoken for beside the delegation, or null
 */
public record Asking(
    Purpose purpose, Motion motion, String document, String onBehalfOf, Instant at) {

  /** What is asked for in the name of the delegation alone. */
  public Asking(Purpose purpose, Motion motion, String document, Instant at) {
    this(purpose, motion, document, null, at);
  }

  /** What is asked for without the name of a motion. */
  public Asking(Purpose purpose, String document, Instant at) {
    this(purpose, null, document, at);
  }

  /**
   * Stops an introduction of nothing.
   *
   * @throws InvalidInput when it names no document
   */
  void mustNameWhatItIntroduces() {
    if (purpose == Purpose.INTRODUCE && document == null) {
      throw new InvalidInput("document", "Which document is introduced must be said.");
    }
  }

  Asking as(Purpose another) {
    return new Asking(another, null, document, onBehalfOf, at);
  }

  Asking about(String another) {
    return new Asking(purpose, motion, another, onBehalfOf, at);
  }

  Asking askedAt(Instant another) {
    return new Asking(purpose, motion, document, onBehalfOf, another);
  }
}
