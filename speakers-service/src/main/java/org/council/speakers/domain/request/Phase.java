package org.council.speakers.domain.request;

import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.Meaning;

/** The phases of the debate on an item, in the order in which they follow on each other. */
public enum Phase {
  @Meaning("Documents are introduced.")
  INTRODUCTIONS,
  @Meaning("What was introduced, and the item, is discussed.")
  DISCUSSION,
  @Meaning("Rights of reply are exercised.")
  REPLIES;

  /**
   * In which one a debate is: that of the first that is of one.
   *
   * @param purposes of who has the floor, and of those who wait, next first
   * @return empty where nothing of them is
   */
  public static Optional<Phase> of(Stream<Purpose> purposes) {
    return purposes.flatMap(purpose -> purpose.phase().stream()).findFirst();
  }
}
