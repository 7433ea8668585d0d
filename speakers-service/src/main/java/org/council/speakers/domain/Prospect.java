package org.council.speakers.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.order.SpeakingOrder;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;

/**
 * What would become of a request for the floor, were it made now: where it would stand, or what
 * would refuse it.
 */
public sealed interface Prospect {

  /** What a look at it tells: where it would wait, or else the refusal that came of looking. */
  static Prospect of(Supplier<Waiting> look) {
    try {
      return look.get();
    } catch (Refusal refusal) {
      return new Refused(refusal.rule(), refusal.getMessage());
    }
  }

  /**
   * It would be refused.
   *
   * @param facts the facts that would break the rule
   */
  record Refused(Rule rule, String facts) implements Prospect {}

  /**
   * It would wait.
   *
   * @param seconds how long it would have the floor; empty where no limit is known
   * @param secondsBefore how long those before it have the floor together, from the end of who
   *     speaks now; empty where the time of one of them is not known
   * @param secondsUntilTurn the same from now on, of a point of order without the time of whom it
   *     interrupts; empty also where it is not known how long who speaks in the meeting still has,
   *     and where its turn does not come: the meeting does not sit, a point of order is to be
   *     settled or a motion decided first, or it is called over
   * @param calledOver why others would be called over it, if they would
   */
  record Waiting(
      OrderedEntry ordered,
      Optional<Integer> seconds,
      Optional<Integer> secondsBefore,
      Optional<Integer> secondsUntilTurn,
      Optional<Reason> calledOver)
      implements Prospect {

    /**
     * Looks where it would; nothing changes. A speech that goes on counts until now, where that is
     * known.
     *
     * @throws NotYetKnown when the item is not known as opened
     * @throws Refusal when it would be refused
     */
    public static Waiting on(
        ListOfSpeakers list, Place place, Speaker speaker, Asking asking, FloorNow floor) {
      list.admission().toTheList(floor.meeting(), place, speaker, asking);
      Asking asLast = list.waiting().asLast(asking);
      return on(list, WaitingEntry.of(null, speaker, asLast, list.acts()), floor);
    }

    private static Waiting on(ListOfSpeakers list, WaitingEntry asked, FloorNow floor) {
      List<OrderedEntry> order =
          list.order().of(Stream.concat(list.waiting().entries(), Stream.of(asked)).toList());
      int place = (int) order.stream().takeWhile(entry -> !entry.entry().equals(asked)).count();
      SpeakingLimits limits = SpeakingLimits.at(floor.now(), list, asked);
      List<WaitingEntry> called =
          order.stream()
              .limit(place)
              .map(OrderedEntry::entry)
              .filter(entry -> list.admission().next().thatItMissesItsTurn(entry).isEmpty())
              .toList();
      Optional<Integer> before = Turns.together(called, limits);
      Optional<Reason> calledOver = list.calledOver(asked);
      return new Waiting(
          order.get(place),
          limits.apply(asked),
          before,
          floor
              .secondsUntilFreeFor(asked, list)
              .flatMap(free -> before.map(seconds -> free + seconds))
              .filter(_ -> calledOver.isEmpty() && isBehindNoMotion(asked, called, list.order())),
          calledOver);
    }

    /** How long a motion is spoken on, and when it is decided, nobody knows before. */
    private static boolean isBehindNoMotion(
        WaitingEntry asked, List<WaitingEntry> called, SpeakingOrder order) {
      return called.stream()
          .filter(ahead -> ahead.asksFor(Purpose.PROCEDURAL_MOTION))
          .allMatch(ahead -> order.untilItHasEnded(ahead, asked).isEmpty());
    }
  }
}
