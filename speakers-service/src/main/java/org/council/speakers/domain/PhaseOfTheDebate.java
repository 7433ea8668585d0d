package org.council.speakers.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.speakers.domain.request.Phase;

/**
 * In which phase the debate on an item is: that of who has the floor, or of whom that one
 * interrupts, or else of the next who waits.
 */
public final class PhaseOfTheDebate {

  private PhaseOfTheDebate() {}

  /**
   * That of a list.
   *
   * @param turns of those who wait on it, next first
   * @return empty where nobody has or waits for the floor in a phase
   */
  public static Optional<Phase> on(ListOfSpeakers list, List<TurnToCome> turns) {
    return Stream.concat(onTheFloor(list.log()), waiting(turns))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<Optional<Phase>> onTheFloor(FloorLog log) {
    return Stream.of(log.speaking(), log.interrupted())
        .flatMap(Optional::stream)
        .map(one -> one.part().phase());
  }

  /** One over whom others are called is not the next; where all are, the first of them says it. */
  private static Stream<Optional<Phase>> waiting(List<TurnToCome> turns) {
    Stream<TurnToCome> next = turns.stream().filter(turn -> turn.calledOver().isEmpty());
    return Stream.concat(next, turns.stream())
        .map(turn -> turn.ordered().entry().purpose().phase());
  }
}
