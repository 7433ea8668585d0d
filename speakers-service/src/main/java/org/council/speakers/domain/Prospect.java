package org.council.speakers.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;

/**
 * What would become of a request for the floor, were it made now: where it would stand, or what
 * would refuse it.
 */
public sealed interface Prospect {

  /**
   * It would be refused.
   *
   * @param facts the facts that would break the rule
   */
  record Refused(Rule rule, String facts) implements Prospect {

    /** By what would refuse it. */
    public static Refused by(Refusal refusal) {
      return new Refused(refusal.rule(), refusal.getMessage());
    }
  }

  /**
   * It would wait.
   *
   * @param seconds how long it would have the floor; empty where no limit is known
   * @param secondsBefore how long those before it have the floor together, from the end of who
   *     speaks now; empty where the time of one of them is not known
   * @param secondsUntilTurn the same from now on; empty also where it is not known how long who
   *     speaks in the meeting still has
   */
  record Waiting(
      OrderedEntry ordered,
      Optional<Integer> seconds,
      Optional<Integer> secondsBefore,
      Optional<Integer> secondsUntilTurn)
      implements Prospect {

    /**
     * @param place of the one it is about in the order, from 0
     * @param time how long one who waits has the floor, in seconds
     * @param untilFree how long who speaks still has it, in seconds; empty where that is not known
     */
    static Waiting at(
        int place,
        List<OrderedEntry> order,
        Function<WaitingEntry, Optional<Integer>> time,
        Optional<Integer> untilFree) {
      Optional<Integer> before =
          FloorNow.sum(
              order.subList(0, place).stream().map(ordered -> time.apply(ordered.entry())));
      return new Waiting(
          order.get(place),
          time.apply(order.get(place).entry()),
          before,
          FloorNow.sum(Stream.of(untilFree, before)));
    }
  }
}
