package org.council.speakers.domain.request;

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
   * @param field where the document would be named
   * @throws InvalidInput when it names no document
   */
  public void mustNameWhatItIntroduces(String field) {
    if (purpose == Purpose.INTRODUCE && document == null) {
      throw new InvalidInput(field, "Which document is introduced must be said.");
    }
  }

  /** Whether a wish may mean this; what the wish leaves out fits all. */
  public boolean isMeantBy(Asking wish) {
    return fits(wish.purpose, purpose)
        && fits(wish.motion, motion)
        && fits(wish.onBehalfOf, onBehalfOf)
        && DocumentName.fits(wish.document, document);
  }

  private static boolean fits(Object wished, Object asked) {
    return wished == null || wished.equals(asked);
  }

  public Asking as(Purpose another) {
    return new Asking(another, null, document, onBehalfOf, at);
  }

  public Asking about(String another) {
    return new Asking(purpose, motion, another, onBehalfOf, at);
  }

  /** The same for a group, or, where that is null, for the delegation alone. */
  Asking inTheNameOf(String group) {
    return new Asking(purpose, motion, document, group, at);
  }

  public Asking askedAt(Instant another) {
    return new Asking(purpose, motion, document, onBehalfOf, another);
  }
}
