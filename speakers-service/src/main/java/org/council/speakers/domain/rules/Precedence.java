package org.council.speakers.domain.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;

/**
 * One reason for which one who waits comes before another. A rule book names those it has, the
 * strongest first.
 */
public enum Precedence {
  POINTS_OF_ORDER(
      SpeakersRule.POINTS_OF_ORDER_FIRST, first(entry -> entry.asksFor(POINT_OF_ORDER))),

  PROCEDURAL_MOTIONS(
      SpeakersRule.PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE,
      first(entry -> entry.purpose().isProcedural())),

  MOTIONS_IN_THEIR_ORDER(
      SpeakersRule.MOTIONS_IN_THEIR_ORDER,
      comparing(WaitingEntry::motion, nullsLast(naturalOrder()))),

  RIGHTS_OF_REPLY(SpeakersRule.RIGHTS_OF_REPLY_LAST, last(entry -> entry.asksFor(RIGHT_OF_REPLY))),

  INTRODUCTIONS(
      SpeakersRule.INTRODUCTIONS_BEFORE_DISCUSSION, first(entry -> entry.asksFor(INTRODUCE))),

  COUNCILLORS_INTRODUCE(
      SpeakersRule.OBSERVERS_INTRODUCE_AFTER_COUNCILLORS,
      last(entry -> entry.asksFor(INTRODUCE) && entry.isObserver())),

  COUNCILLORS_SPEAK(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS, last(WaitingEntry::isObserver)),

  IN_THE_ROOM(
      SpeakersRule.IN_THE_ROOM_BEFORE_REMOTE, last(Precedence::isARemoteCouncillorInTheDiscussion)),

  FIRST_COME(
      SpeakersRule.FIRST_COME_FIRST_SERVED,
      comparing(WaitingEntry::requestedAt).thenComparingLong(WaitingEntry::sequence));

  private static final Set<Precedence> OF_MOTIONS =
      EnumSet.of(PROCEDURAL_MOTIONS, MOTIONS_IN_THEIR_ORDER);

  private final SpeakersRule rule;
  private final Comparator<WaitingEntry> comparator;

  Precedence(SpeakersRule rule, Comparator<WaitingEntry> comparator) {
    this.rule = rule;
    this.comparator = comparator;
  }

  /** The rule it comes from. */
  public SpeakersRule rule() {
    return rule;
  }

  /** Whether it puts motions before other matters, or one motion before another. */
  public boolean isOfMotions() {
    return OF_MOTIONS.contains(this);
  }

  /** Below zero when the one comes before the other for this reason, zero when it does not tell. */
  public int compare(WaitingEntry one, WaitingEntry other) {
    return comparator.compare(one, other);
  }

  private static boolean isARemoteCouncillorInTheDiscussion(WaitingEntry entry) {
    return entry.asksFor(SPEAK) && !entry.isObserver() && entry.attendance() == Attendance.REMOTE;
  }

  private static Comparator<WaitingEntry> first(Predicate<WaitingEntry> which) {
    return apart(which, -1);
  }

  private static Comparator<WaitingEntry> last(Predicate<WaitingEntry> which) {
    return apart(which, 1);
  }

  /** Many are compared with many: so without a comparator and a key of its own for each side. */
  private static Comparator<WaitingEntry> apart(Predicate<WaitingEntry> which, int side) {
    return (one, other) -> side * Boolean.compare(which.test(one), which.test(other));
  }
}
