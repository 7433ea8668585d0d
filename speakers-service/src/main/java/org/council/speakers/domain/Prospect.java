package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;

/**
 * What would become of a request for the floor, were it made now: where it would stand, or what
 * would refuse it; and of one that waits, when its turn may come.
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
   * It would wait, or waits already.
   *
   * @param ruleBook by which it does, and which says where the rules are written
   * @param seconds how long it would have the floor; empty where no limit is known
   * @param secondsBefore how long those called before it have the floor together, from the end of
   *     who speaks now; empty where the time of one of them is not known, and where it is called
   *     over
   * @param secondsUntilTurn the same from now on, of a point of order without the time of whom it
   *     interrupts; empty also where it is not known how long who speaks in the meeting still has,
   *     and where its turn does not come: the meeting does not sit, the item is not on its floor, a
   *     point of order is to be settled or a motion decided first, be it made or waiting
   * @param estimatedSecondsUntilTurn the same where that is known; else an estimate, by no rule:
   *     each before it without a limit has the floor as long as delegations had it on average that
   *     spoke on the substance of the item, and who speaks now what is left of that. Empty where
   *     one has no limit and no such speech was made yet, and for each other reason for which the
   *     time until its turn is not known
   * @param calledOver why others would be called over it, if they would
   */
  record Waiting(
      RuleBook ruleBook,
      OrderedEntry ordered,
      Optional<Integer> seconds,
      Optional<Integer> secondsBefore,
      Optional<Integer> secondsUntilTurn,
      Optional<Integer> estimatedSecondsUntilTurn,
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
      Instant now =
          floor.meeting().map(m -> m.sittings().notBefore(asking.at())).orElse(asking.at());
      list.admission().toTheList(floor.meeting(), place, speaker, asking.askedAt(now));
      Asking asLast = asking.askedAt(list.waiting().notBeforeTheLast(now));
      WaitingEntry asked = WaitingEntry.of(null, speaker, asLast, list.acts());
      return on(list, place, asked, Stream.of(asked), floor);
    }

    /**
     * Looks where one stands that waits already; the same is told of it.
     *
     * @throws NoSuch when there is no such request on the list
     * @throws Refusal when it does not wait any more
     */
    public static Waiting on(ListOfSpeakers list, Place place, UUID request, FloorNow floor) {
      SpeakerRequest made = list.waiting().request(request);
      WaitingList.mustWait(made);
      return on(list, place, list.waiting().entry(made), Stream.empty(), floor);
    }

    private static Waiting on(
        ListOfSpeakers list,
        Place place,
        WaitingEntry asked,
        Stream<WaitingEntry> besides,
        FloorNow floor) {
      UntilItsTurn until = UntilItsTurn.of(asked, besides, list, place, floor);
      TurnToCome turn = until.turn();
      return new Waiting(
          list.ruleBook(),
          turn.ordered(),
          turn.seconds(),
          turn.secondsBefore(),
          until.seconds(),
          until.estimatedSeconds(),
          turn.calledOver());
    }
  }
}
