package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The floor of a meeting at the instant at which somebody looks.
 *
 * @param speaking those who have it, on whatever item
 * @param now empty where nobody knows it in the room: all is entered after the fact
 */
public record FloorNow(List<Intervention> speaking, Optional<Instant> now) {

  /**
   * How long those who have it still do, in seconds, 0 where nobody does; empty where the time of
   * one of them is not limited, or it is not known.
   */
  Optional<Integer> secondsUntilFree() {
    return sum(speaking.stream().map(one -> now.flatMap(one.clock()::secondsLeftNow)));
  }

  /** Of seconds, where all are known. */
  static Optional<Integer> sum(Stream<Optional<Integer>> seconds) {
    return seconds.reduce(
        Optional.of(0), (one, other) -> one.flatMap(sum -> other.map(more -> sum + more)));
  }
}
