package org.council.speakers.domain.request;

import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.Meaning;

/** The phases of the debate on an item, in the order in which they follow on each other. */
public enum Phase {
  @Meaning("Documents are introduced; outside the list, as by the secretariat, also outlined.")
  INTRODUCTIONS,
  @Meaning("What was introduced, and the item, is discussed.")
  DISCUSSION,
  @Meaning(
      "Rights of reply are exercised, or who speaks outside the list, as the secretariat, replies.")
  REPLIES;

  /**
   * In which one a debate is: that of the first that is of one.
   *
   * @param turns the phases of the turns of who has the floor, and of those who wait, next first;
   *     empty for a turn that is of none
   * @return empty where none of them is of one
   */
  public static Optional<Phase> of(Stream<Optional<Phase>> turns) {
    return turns.flatMap(Optional::stream).findFirst();
  }
}
