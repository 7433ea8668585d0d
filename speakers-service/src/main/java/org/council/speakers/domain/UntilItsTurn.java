package org.council.speakers.domain;

import static org.council.speakers.domain.time.LengthOfSpeeches.NOT_ESTIMATED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.time.LengthOfSpeeches;

/**
 * What one who waits, or would, has before its turn: those who have the floor of the meeting now,
 * and those who are called before it. No turn is foreseen where the item is not on the floor of the
 * meeting for it or nobody may be given the floor there, behind a motion and a point of order that
 * is ruled on at once, and where others are called over it.
 *
 * @param upToIt those before it, next first, and itself last
 */
record UntilItsTurn(
    ListOfSpeakers list,
    Place place,
    FloorNow floor,
    List<OrderedEntry> upToIt,
    WhoIsNext next,
    SpeakingLimits limits) {

  /**
   * That of one at an instant.
   *
   * @param besides those who do not wait, and are looked at as if they did
   */
  static UntilItsTurn of(
      WaitingEntry asked,
      Stream<WaitingEntry> besides,
      ListOfSpeakers list,
      Place place,
      FloorNow floor) {
    List<OrderedEntry> order =
        list.order().of(Stream.concat(list.waiting().entries(), besides).toList());
    int before = (int) order.stream().takeWhile(entry -> !entry.entry().equals(asked)).count();
    return new UntilItsTurn(
        list,
        place,
        floor,
        order.subList(0, before + 1),
        list.admission().next(),
        SpeakingLimits.at(floor.now(), list, asked));
  }

  /** The turn; how long others have it before as far as that is known. */
  TurnToCome turn() {
    return turnBehind(NOT_ESTIMATED);
  }

  /**
   * In seconds; empty where no turn is foreseen, and where the time of one of them is not known.
   */
  Optional<Integer> seconds() {
    return secondsBehind(NOT_ESTIMATED);
  }

  /**
   * The same, where those whose time is not limited speak as long as delegations did so far on the
   * item: an estimate, by no rule.
   */
  Optional<Integer> estimatedSeconds() {
    return secondsBehind(list.log().spoken().lengths());
  }

  private Optional<Integer> secondsBehind(LengthOfSpeeches lengths) {
    return isForeseen()
        ? floor
            .secondsUntilFreeFor(asked(), list, lengths)
            .flatMap(free -> turnBehind(lengths).secondsBefore().map(seconds -> free + seconds))
        : Optional.empty();
  }

  private TurnToCome turnBehind(LengthOfSpeeches lengths) {
    return Turns.of(upToIt, next, limits, lengths).getLast();
  }

  private boolean isForeseen() {
    return list.admission().isOnTheFloorFor(asked().asking(), floor.meeting(), place)
        && isBehindNothingToBeSettled();
  }

  /**
   * How long a motion is spoken on, when it is decided, and when a point of order is ruled on and
   * an appeal against that decided, nobody knows before.
   */
  private boolean isBehindNothingToBeSettled() {
    return upToIt.subList(0, upToIt.size() - 1).stream()
        .map(OrderedEntry::entry)
        .filter(this::isSettledFirst)
        .allMatch(ahead -> next.thatItMissesItsTurn(ahead).isPresent());
  }

  private boolean isSettledFirst(WaitingEntry ahead) {
    return switch (ahead.purpose()) {
      case POINT_OF_ORDER -> list.ruleBook().ruledOnAtOnce().value();
      case PROCEDURAL_MOTION -> list.order().untilItHasEnded(ahead, asked()).isPresent();
      default -> false;
    };
  }

  private WaitingEntry asked() {
    return upToIt.getLast().entry();
  }
}
