package org.council.agenda.domain;

import org.council.platform.procedure.Rule;

/**
 * The rules of procedure that agenda-service keeps, in the order in which they are cited when
 * several are broken. A citation names its source, and says so where none was found.
 */
public enum AgendaRule implements Rule {
  SESSION_ACTS_IN_ORDER(
      "agd-01",
      "Summary record of the first plenary meeting of 2023, 1.1: the Chair declares the session"
          + " open. Rising and resuming: practice of 2022. The order itself is inferred.",
      "A session is convened, declared open, may rise until later and resume, and is closed once."),
  COUNCIL_IN_SESSION(
      "agd-02",
      "ITU Convention, Article 4(3): the Council takes decisions only while in session. That it"
          + " also meets only then is this project's reading.",
      "The Council meets, takes up items and decides only while its session is open."),
  COMMITTEES_RISE_WITH_THE_SESSION(
      "agd-03",
      "No source found; this project's choice.",
      "A session is not closed and does not rise while another body than the plenary is meeting."),
  NO_COMMITTEE_DURING_A_PLENARY(
      "agd-04",
      "Rules of Procedure of the Council, Rule 12.6 (Decision 540, 2006).",
      "A standing committee does not meet during a plenary meeting."),
  ONE_MEETING_OF_A_BODY(
      "agd-05", "No source found; this project's choice.", "A body holds one meeting at a time."),
  MEETING_ACTS_IN_ORDER(
      "agd-06",
      "General Rules, 59 to 62 (seen in part): the chair opens, suspends, adjourns and closes"
          + " meetings. The order itself is inferred.",
      "A meeting is opened once, may adjourn and resume, and is closed while it is in progress."),
  SITTINGS_IN_TIME(
      "agd-07",
      "No source found; this project's choice.",
      "A sitting does not end before it begins, nor begin before the one before it ended."),
  SOMEBODY_PRESIDES(
      "agd-08",
      "ITU Convention, Article 4(4): the Council has a Chair, whom the Vice-Chair replaces. That a"
          + " group is led by its own chair is this project's reading.",
      "A meeting opens only when the roster names somebody who presides."),
  OFFICERS_PRESIDE(
      "agd-09",
      "ITU Convention, Article 4(4): the Chair, or the Vice-Chair in the Chair's absence. That a"
          + " councillor, the dean of the Council, may preside: practice of 2019.",
      "The Chair, a Vice-Chair or a councillor takes the chair; in other bodies than the plenary"
          + " also a group's chair."),
  MEETING_IN_PROGRESS(
      "agd-10",
      "ITU Convention, Article 4(3), read for the meeting: this project's inference.",
      "Items are opened, decided and closed only while their meeting is in progress."),
  ITEM_OPENED_ONCE(
      "agd-11",
      "Summary record of the first plenary meeting of 2023, 11.6: an item may be continued at the"
          + " next meeting. The rest is inferred.",
      "An item is opened once in a meeting, unless it was carried over and a later sitting takes it"
          + " up again."),
  ITEM_IS_OPEN(
      "agd-12",
      "No source found; inferred from the order of every record seen.",
      "Only an item that is open is decided or closed."),
  COUNCILLORS_PRESENT_DECIDE(
      "agd-13",
      "Summary record of the first plenary meeting of 2023, 7.1; number of the rule unknown.",
      "Decisions are taken only by councillors who are physically present."),
  OPENED_ITEMS_STAY(
      "agd-14",
      "No source found; this project's choice.",
      "A revised agenda keeps the items that were opened, under their numbers.");

  private final String id;
  private final String citation;
  private final String text;

  AgendaRule(String id, String citation, String text) {
    this.id = id;
    this.citation = citation;
    this.text = text;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String citation() {
    return citation;
  }

  @Override
  public String text() {
    return text;
  }
}
