package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * The floor of a meeting at the instant at which somebody looks.
 *
 * @param meeting empty where nothing is known of it
 * @param speaking those who have it, on whatever item
 * @param now empty where nobody knows it in the room: all is entered after the fact
 */
public record FloorNow(
    Optional<MeetingFloor> meeting, List<Intervention> speaking, Optional<Instant> now) {

  /**
   * How long those who have it still do, in seconds, 0 where nobody does; empty where the time of
   * one of them is not limited, or it is not known, and where nobody may be given it afterwards. A
   * point of order waits for nobody whom it interrupts.
   *
   * @param asked who would have it afterwards, on the item of the list
   */
  Optional<Integer> secondsUntilFreeFor(WaitingEntry asked, ListOfSpeakers list) {
    return meeting
        .filter(floor -> floor.goesToAnother(list.ruleBook()))
        .flatMap(_ ->
            sum(
                speaking.stream()
                    .filter(one -> !interrupts(asked, one, list.log()))
                    .map(one -> now.flatMap(one.clock()::secondsLeftNow))));
  }

  /** On the item on which that one speaks; one point of order does not interrupt another. */
  private static boolean interrupts(WaitingEntry asked, Intervention one, FloorLog log) {
    return asked.asksFor(Purpose.POINT_OF_ORDER)
        && !one.speech().raisesPointOfOrder()
        && log.has(one.id());
  }

  /** Of seconds, where all are known. */
  private static Optional<Integer> sum(Stream<Optional<Integer>> seconds) {
    return seconds.reduce(
        Optional.of(0), (one, other) -> one.flatMap(sum -> other.map(more -> sum + more)));
  }
}
