package org.council.speakers.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plays one case of the conformance kit on a floor and looks at it where the case does. */
public final class ConformanceRun {

  private final ConformanceCase given;
  private final Floor floor;
  private final Set<String> rulesSeen = new HashSet<>();
  private boolean inALaterMeeting;

  private ConformanceRun(ConformanceCase given, Floor floor) {
    this.given = given;
    this.floor = floor;
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
    floor.plan(given.ruleBook(), given.allottedSeconds(), given.roster());
    for (Map<String, Object> notice : given.notices()) {
      Act told = new Act(notice);
      floor.notifies(run.known(told.text("by")), told.wish());
      told.mustBeUnderstood();
    }
    if (given.opened()) {
      floor.opensItem();
    }
    given.acts().forEach(act -> run.play(new Act(act)));
    return run.rulesSeen;
  }

  private void play(Act act) {
    mustBeToldStill(act);
    String refused = act.text("refused");
    if (refused == null || act.has("ifAsked")) {
      perform(act, refused);
    } else {
      mustBeRefused(act, refused);
    }
    if (refused != null) {
      rulesSeen.add(refused);
    }
    act.mustBeUnderstood();
  }

  private void mustBeRefused(Act act, String rule) {
    try {
      perform(act, null);
    } catch (Floor.RefusedBy refusal) {
      must(act, rule, refusal.rule());
      return;
    }
    throw failed(act, "refused by " + rule, "done");
  }

  private void perform(Act act, String foretold) {
    switch (act.verb()) {
      case "notifies" -> floor.notifies(who(act), act.wish());
      case "asks" -> floor.asks(who(act), act.wish());
      case "withdraws" -> floor.withdraws(who(act), act.wish());
      case "reserves" -> floor.reserves(who(act), act.text("document"));
      case "appeals" -> floor.appeals(who(act), known(act.text("against")), ago(act));
      case "opens", "closes", "reopens" -> opensOrCloses(act);
      case "meeting" -> floor.meetingIs(act.first());
      case "attends" -> floor.attends(who(act), act.text("as"));
      case "takesChair" -> floor.takesChair(who(act));
      default -> preside(act, foretold);
    }
  }

  private void preside(Act act, String foretold) {
    switch (act.verb()) {
      case "gives" -> gives(act);
      case "ends" -> floor.ends(who(act), act.number("seconds"));
      case "pauses" -> floor.pauses(who(act));
      case "resumes" -> floor.resumes(who(act));
      case "puts" -> puts(act);
      case "passesOver" -> floor.passesOver(who(act));
      case "passesOverCalled" -> floor.passesOverCalled(who(act));
      case "limits" -> floor.limits(act.first(), act.number("seconds"));
      case "rules" -> floor.rules(who(act), act.text("ruling"));
      case "decides" -> floor.decides(act.first(), known(act.text("for")));
      case "endsMotion" -> floor.endsMotion(who(act), act.text("result"));
      case "yields" -> floor.yields(who(act), known(act.text("to")));
      case "asksBetween" -> floor.asksBetween(who(act), known(act.text("to")));
      case "passes" -> floor.passes(act.number("passes"));
      default -> look(act, foretold);
    }
  }

  private void look(Act act, String foretold) {
    switch (act.verb()) {
      case "queue" -> must(act, act.value("queue"), floor.queue());
      case "spoken" -> must(act, act.number("spoken"), floor.spoken());
      case "why" -> stands(act, floor.why(who(act)));
      case "calledOver" -> calledOver(act);
      case "attendance" -> must(act, act.text("is"), floor.attendance(who(act)));
      case "time" -> time(act);
      case "timeBefore" -> must(act, act.number("seconds"), floor.timeBefore(who(act)));
      case "warned" -> must(act, act.number("after"), floor.warnedAfter(who(act)));
      case "overTime" -> must(act, act.number("seconds"), floor.overTime(who(act)));
      case "ifAsked" -> ifAsked(act, foretold);
      default -> throw new IllegalArgumentException("no such act: " + act.written());
    }
  }

  private void gives(Act act) {
    String expected = act.text("expected");
    Integer seconds = act.number("seconds");
    floor.gives(
        who(act),
        new Floor.Speech(act.text("does"), act.texts("documents"), act.text("onBehalfOf")),
        expected == null ? null : known(expected));
    if (seconds != null) {
      floor.ends(who(act), seconds);
    }
  }

  private void opensOrCloses(Act act) {
    switch (act.verb() + " " + act.first()) {
      case "closes item" -> floor.closesItem(ago(act));
      case "opens item" -> floor.opensItem();
      case "opens item in another meeting" -> floor.opensItemInAnotherMeeting();
      case "opens item in a later meeting" -> opensItemInALaterMeeting(act.number("allotted"));
      case "opens another item" -> floor.opensAnotherItem();
      case "closes another item" -> floor.closesAnotherItem();
      case "closes list" -> floor.closesList();
      case "reopens list" -> floor.reopensList();
      default -> throw new IllegalArgumentException("no such act: " + act.written());
    }
  }

  private void opensItemInALaterMeeting(Integer allottedSeconds) {
    floor.opensItemInALaterMeeting(allottedSeconds);
    inALaterMeeting = true;
  }

  /** Where the meetings stand is told no more once a later one has taken the item up. */
  private void mustBeToldStill(Act act) {
    boolean ofAMeeting =
        switch (act.verb()) {
          case "opens", "meeting", "takesChair" -> true;
          case "closes" -> !"list".equals(act.first());
          default -> false;
        };
    if (inALaterMeeting && ofAMeeting) {
      throw new IllegalArgumentException("not in a later meeting: " + act.written());
    }
  }

  private static int ago(Act act) {
    return Objects.requireNonNullElse(act.number("ago"), 0);
  }

  private void puts(Act act) {
    String before = act.text("before");
    String beside = before == null ? act.text("after") : before;
    floor.puts(who(act), before == null ? "AFTER" : "BEFORE", known(beside));
  }

  private void stands(Act act, String rule) {
    must(act, act.text("rule"), rule);
    rulesSeen.add(rule);
  }

  private void calledOver(Act act) {
    String rule = floor.calledOver(who(act));
    must(act, act.text("rule"), rule);
    if (rule != null) {
      rulesSeen.add(rule);
    }
  }

  private void time(Act act) {
    Floor.Time time = floor.time(who(act), act.text("document"));
    must(act, act.number("seconds"), time.seconds());
    must(act, act.text("rule"), time.rule());
    if (time.rule() != null) {
      rulesSeen.add(time.rule());
    }
  }

  private void ifAsked(Act act, String refused) {
    Floor.Foretold foretold = floor.ifAsked(who(act), act.wish());
    must(act, refused, foretold.refusedBy());
    if (refused == null) {
      must(act, act.number("position"), foretold.position());
      stands(act, foretold.rule());
    }
  }

  private String who(Act act) {
    return known(act.first());
  }

  private String known(String code) {
    if (!given.roster().containsKey(code)) {
      throw new IllegalArgumentException("not in the roster: " + code);
    }
    return code;
  }

  private void must(Act act, Object expected, Object came) {
    if (!Objects.equals(expected, came)) {
      throw failed(act, expected, came);
    }
  }

  private AssertionError failed(Act act, Object expected, Object came) {
    return new AssertionError(
        "%s: %s: %s: expected %s, came %s"
            .formatted(given.ruleBook(), given.name(), act.written(), expected, came));
  }

  /** One act as it is written; what of it nobody asked for is a mistake in the case. */
  private record Act(Map<String, Object> written, Set<String> asked) {

    private Act(Map<String, Object> written) {
      this(written, new HashSet<>());
    }

    private String verb() {
      return written.keySet().iterator().next();
    }

    private String first() {
      return text(verb());
    }

    private boolean has(String key) {
      return written.containsKey(key);
    }

    private Object value(String key) {
      asked.add(key);
      return written.get(key);
    }

    private String text(String key) {
      return (String) value(key);
    }

    private Integer number(String key) {
      return (Integer) value(key);
    }

    private Floor.Wish wish() {
      return new Floor.Wish(text("for"), text("motion"), text("document"), text("onBehalfOf"));
    }

    private List<String> texts(String key) {
      Object value = value(key);
      return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    private void mustBeUnderstood() {
      if (!asked.containsAll(written.keySet())) {
        throw new IllegalArgumentException("not understood: %s of %s".formatted(written, asked));
      }
    }
  }
}
