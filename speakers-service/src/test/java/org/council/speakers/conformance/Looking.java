package org.council.speakers.conformance;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Looks at a floor where a case does. */
final class Looking {

  private final Floor floor;
  private final Set<String> rulesSeen;
  private final Set<String> marks = new HashSet<>();

  /**
   * @param rulesSeen takes the ids of the rules that are seen to be applied
   */
  Looking(Floor floor, Set<String> rulesSeen) {
    this.floor = floor;
    this.rulesSeen = rulesSeen;
  }

  /**
   * Looks once.
   *
   * @throws AssertionError where what is seen is otherwise
   * @throws IllegalArgumentException where the look is not understood
   */
  void looks(Act act) {
    switch (act.verb()) {
      case "marks" -> marks(act);
      case "warned" -> act.must(act.number("after"), floor.warnedAfter(act.who()));
      case "overTime" -> act.must(act.number("seconds"), floor.overTime(act.who()));
      case "untilTurn" -> act.must(act.number("seconds"), floor.untilTurn(act.who()));
      case "ifAsked" -> ifAsked(act);
      default -> looksAt(list(act), act);
    }
  }

  private void marks(Act act) {
    if (!marks.add(act.first())) {
      throw act.mistaken("marked before");
    }
    floor.marks(act.first());
  }

  /** The list as it stands, or as it stood when it was marked. */
  private ListSeen list(Act act) {
    if (!act.says("asOf")) {
      return floor.list();
    }
    if (!marks.contains(act.text("asOf"))) {
      throw act.mistaken("not marked before");
    }
    return floor.listAsOf(act.text("asOf"));
  }

  private void looksAt(ListSeen list, Act act) {
    switch (act.verb()) {
      case "queue" -> act.must(act.value("queue"), list.queue());
      case "spoken" -> act.must(act.number("spoken"), list.spoken());
      case "phase" -> act.must(act.first(), Objects.requireNonNullElse(list.phase(), "none"));
      case "interrupted" -> interrupted(act, list);
      case "why" -> stands(act, list.why(waits(act, list)));
      case "calledOver" -> seenBy(act, list.calledOver(waits(act, list)));
      case "placed" -> seenBy(act, list.placed(waits(act, list)));
      case "attendance" -> act.must(act.text("is"), list.attendance(waits(act, list)));
      case "time" -> time(act, list);
      case "timeBefore" -> act.must(act.number("seconds"), list.timeBefore(waits(act, list)));
      default -> throw act.mistaken("no such act");
    }
  }

  private static String waits(Act act, ListSeen list) {
    if (!list.queue().contains(act.who())) {
      throw act.failed(act.who() + " waits", list.queue());
    }
    return act.who();
  }

  private static void interrupted(Act act, ListSeen list) {
    String expected = "nobody".equals(act.first()) ? act.first() : act.who();
    act.must(expected, Objects.requireNonNullElse(list.interrupted(), "nobody"));
  }

  private void time(Act act, ListSeen list) {
    ListSeen.Time time = list.time(waits(act, list), act.text("document"));
    act.must(act.number("seconds"), time.seconds());
    seenBy(act, time.rule());
  }

  private void ifAsked(Act act) {
    Floor.Foretold foretold = floor.ifAsked(act.who(), act.wish());
    act.must(act.text("refused"), foretold.refusedBy());
    if (foretold.refusedBy() == null) {
      act.must(act.number("position"), foretold.position());
      act.must(act.number("seconds"), foretold.seconds());
      act.must(act.number("timeBefore"), foretold.secondsBefore());
      stands(act, foretold.rule());
    }
  }

  private void stands(Act act, String rule) {
    act.must(act.text("rule"), rule);
    rulesSeen.add(rule);
  }

  /** As {@link #stands}, where there may be no rule. */
  private void seenBy(Act act, String rule) {
    act.must(act.text("rule"), rule);
    if (rule != null) {
      rulesSeen.add(rule);
    }
  }
}
