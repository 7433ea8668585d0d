package org.council.speakers.rest;

import java.util.function.Supplier;
import org.council.platform.procedure.InvalidInput;

/** Who acts is {@code by} in most requests; where it is another field, errors name that one. */
final class Who {

  private static final String BY = "by";

  private Who() {}

  /**
   * Does what is about a {@code participant}.
   *
   * @throws InvalidInput naming the field as the request does
   */
  static <V> V isTheParticipant(Supplier<V> act) {
    try {
      return act.get();
    } catch (InvalidInput e) {
      throw e.field().equals(BY) ? new InvalidInput("participant", e.getMessage()) : e;
    }
  }
}
