package org.council.speakers.conformance;

/** Does the acts of a case on a floor. */
final class Acting {

  private final Floor floor;
  private final Looking looking;
  private boolean inALaterMeeting;

  /**
   * @param looking what is none of the acts is a look
   */
  Acting(Floor floor, Looking looking) {
    this.floor = floor;
    this.looking = looking;
  }

  /**
   * Does one.
   *
   * @throws Floor.RefusedBy when a rule refuses it
   * @throws AssertionError where it is a look, and what is seen is otherwise
   * @throws IllegalArgumentException where it is not understood
   */
  void does(Act act) {
    mustBeToldStill(act);
    switch (act.verb()) {
      case "notifies" -> floor.notifies(act.who(), act.wish());
      case "asks" -> floor.asks(act.who(), act.wish());
      case "withdraws" -> floor.withdraws(act.who(), act.wish());
      case "reserves" -> floor.reserves(act.who(), act.text("document"));
      case "appeals" -> floor.appeals(act.who(), act.known("against"), act.ago());
      case "opens", "closes", "reopens" -> opensOrCloses(act);
      case "meeting" -> floor.meetingIs(act.first());
      case "attends" -> floor.attends(act.who(), act.text("as"));
      case "takesChair" -> floor.takesChair(act.who());
      case "passes" -> floor.passes(act.number("passes"));
      default -> presides(act);
    }
  }

  private void presides(Act act) {
    switch (act.verb()) {
      case "gives" -> gives(act);
      case "ends" -> floor.ends(act.who(), act.number("seconds"));
      case "pauses" -> floor.pauses(act.who());
      case "resumes" -> floor.resumes(act.who());
      case "yields" -> floor.yields(act.who(), act.known("to"));
      case "asksBetween" -> floor.asksBetween(act.who(), act.known("to"));
      case "passesOver" -> floor.passesOver(act.who());
      case "passesOverCalled" -> floor.passesOverCalled(act.who());
      default -> directs(act);
    }
  }

  private void directs(Act act) {
    switch (act.verb()) {
      case "announces" -> announces(act);
      case "puts" -> puts(act);
      case "limits" -> floor.limits(act.first(), act.number("seconds"));
      case "rules" -> floor.rules(act.who(), act.text("ruling"));
      case "decides" -> floor.decides(act.first(), act.known("for"));
      case "endsMotion" -> floor.endsMotion(act.who(), act.text("result"));
      default -> looking.looks(act);
    }
  }

  private void gives(Act act) {
    Integer seconds = act.number("seconds");
    floor.gives(
        act.who(),
        new Floor.Speech(act.text("does"), act.texts("documents"), act.text("onBehalfOf")),
        act.says("expected") ? act.known("expected") : null);
    if (seconds != null) {
      floor.ends(act.who(), seconds);
    }
  }

  /** What it says is looked at where the case tells how many are left. */
  private void announces(Act act) {
    if (!act.first().equals("list")) {
      throw act.mistaken("no such act");
    }
    Floor.Announced announced = floor.announces();
    if (act.says("left")) {
      act.must(act.number("left"), announced.left());
      act.must(act.number("seconds"), announced.observerSeconds());
    }
  }

  private void puts(Act act) {
    boolean before = act.says("before");
    floor.puts(act.who(), before ? "BEFORE" : "AFTER", act.known(before ? "before" : "after"));
  }

  private void opensOrCloses(Act act) {
    switch (act.verb() + " " + act.first()) {
      case "closes item" -> floor.closesItem(act.ago());
      case "opens item" -> floor.opensItem();
      case "opens item in another meeting" -> floor.opensItemInAnotherMeeting();
      case "opens item in a later meeting" -> opensItemInALaterMeeting(act.number("allotted"));
      case "opens another item" -> floor.opensAnotherItem();
      case "closes another item" -> floor.closesAnotherItem();
      case "closes list" -> floor.closesList();
      case "reopens list" -> floor.reopensList();
      default -> throw act.mistaken("no such act");
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
      throw act.mistaken("not in a later meeting");
    }
  }
}
