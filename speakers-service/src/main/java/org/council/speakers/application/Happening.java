package org.council.speakers.application;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * When an act happened in the room.
 *
 * @param isStated whether somebody states it; where nobody does, it is now by the clock of this
 *     replica, and the clock of another, which let something happen before, may be ahead
 */
record Happening(Instant at, boolean isStated) {

  /**
   * The same, but where nobody states it not before what happened until then.
   *
   * @param last gives an instant, or that of what happened last where that is later
   */
  Happening after(UnaryOperator<Instant> last) {
    return isStated ? this : new Happening(last.apply(at), false);
  }
}
