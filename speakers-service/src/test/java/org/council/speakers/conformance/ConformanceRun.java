package org.council.speakers.conformance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Plays one case of the conformance kit on a floor and looks at it where the case does. */
public final class ConformanceRun {

  private final ConformanceCase given;
  private final Floor floor;
  private final Set<String> rulesSeen = new HashSet<>();
  private final Acting acting;

  private ConformanceRun(ConformanceCase given, Floor floor) {
    this.given = given;
    this.floor = floor;
    this.acting = new Acting(floor, new Looking(floor, rulesSeen));
  }

  /**
   * Plays a case.
   *
   * @param floor one that nothing was played on
   * @return the ids of the rules that were seen to be applied
   * @throws AssertionError naming the act that came otherwise
   * @throws IllegalArgumentException where the case is not understood
   */
  public static Set<String> of(ConformanceCase given, Floor floor) {
    ConformanceRun run = new ConformanceRun(given, floor);
    run.plan();
    given.acts().forEach(act -> run.play(new Act(given, act)));
    return run.rulesSeen;
  }

  private void plan() {
    floor.plan(given.ruleBook(), given.allottedSeconds(), given.roster());
    for (Map<String, Object> notice : given.notices()) {
      Act told = new Act(given, notice);
      floor.notifies(told.known("by"), told.wish());
      told.mustBeUnderstood();
    }
    if (given.opened()) {
      floor.opensItem();
    }
  }

  private void play(Act act) {
    String refused = act.text("refused");
    if (refused == null || act.verb().equals("ifAsked")) {
      mustBeDone(act);
    } else {
      mustBeRefused(act, refused);
    }
    if (refused != null) {
      rulesSeen.add(refused);
    }
    act.mustBeUnderstood();
  }

  private void mustBeDone(Act act) {
    try {
      acting.does(act);
    } catch (Floor.RefusedBy refusal) {
      AssertionError failed = act.failed("done", "refused by " + refusal.rule());
      failed.initCause(refusal);
      throw failed;
    }
  }

  private void mustBeRefused(Act act, String rule) {
    try {
      acting.does(act);
    } catch (Floor.RefusedBy refusal) {
      act.must(rule, refusal.rule());
      return;
    }
    throw act.failed("refused by " + rule, "done");
  }
}
