package org.council.faults;

import java.time.Duration;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * A row of the matrix.
 *
 * @param number in the matrix
 * @param fault what breaks
 * @param briefly how often it breaks in the short form
 * @param thoroughly how often in the long form
 * @param estimate about how long the long form of it takes on two cores
 * @param play breaks it so many times, and mends it
 */
record Row(
    String number,
    String fault,
    int briefly,
    int thoroughly,
    Duration estimate,
    Set<Trait> traits,
    ObjIntConsumer<Scene> play) {

  /** What else is to be known of a row. */
  enum Trait {
    /** A whole meeting is played meanwhile, whose record must come as in an undisturbed run. */
    MEETING_BESIDE,
    /** Nobody acts meanwhile. */
    QUIET,
    /** Its short form is played in every {@code verify}. */
    IN_EVERY_BUILD
  }

  /**
   * @param seconds about how long the long form takes
   */
  static Row of(
      String number,
      String fault,
      int briefly,
      int thoroughly,
      int seconds,
      ObjIntConsumer<Scene> play,
      Trait... traits) {
    return new Row(
        number, fault, briefly, thoroughly, Duration.ofSeconds(seconds), Set.of(traits), play);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
