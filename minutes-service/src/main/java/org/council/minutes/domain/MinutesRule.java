package org.council.minutes.domain;

import org.council.platform.procedure.Rule;

/**
 * The rules of procedure that minutes-service keeps, in the order in which they are cited when
 * several are broken. A citation names its source, and says so where none was found.
 */
public enum MinutesRule implements Rule {
  STATES_INSERT_STATEMENTS(
      "min-01",
      "Summary record of the first plenary meeting of 2023, 1.4; number of the rule unknown.",
      "A Council Member State or a Member State observer may have a statement included in the summary record; nobody"
          + " else may."),
  STATEMENTS_OF_THE_PLENARY(
      "min-02",
      "Summary record of the first plenary meeting of 2023, 1.4; in conferences also in committees: General Rules,"
          + " Nos. 452-455 of the 1992 numbering.",
      "What can be included is a statement made in plenary."),
  ONLY_WHAT_WAS_SAID(
      "min-03",
      "Summary record of the first plenary meeting of 2023, 1.4; number of the rule unknown.",
      "Only the State that made a statement on the item may have it included."),
  ASKED_FOR_BEFORE_SUBMITTED(
      "min-04",
      "Summary record of the first plenary meeting of 2023, 1.4; the order of the two acts is inferred.",
      "A State first asks that its statement be included, then submits the summary of it."),
  STATEMENT_INCLUDED_ONCE(
      "min-09",
      "No source found; this project's choice.",
      "A State asks once that a statement be included, and submits one summary of it."),
  SUMMARY_IN_TIME(
      "min-05",
      "Summary record of the first plenary meeting of 2023, 1.4 (24 hours); conferences: General Rules, Nos. 449-451 of"
          + " the 1992 numbering (2 hours).",
      "The summary of a statement is submitted within the hours that the rule book gives after the end of the meeting."),
  ISSUED_AFTER_THE_MEETING(
      "min-06",
      "No source found; inferred from every record seen.",
      "A summary record is issued after its meeting was closed."),
  AWAITED_STATEMENTS(
      "min-07",
      "Follows from min-05: this project's inference.",
      "A summary record is not issued while a statement asked for may still be submitted in time."),
  ISSUED_RECORD_STANDS(
      "min-08",
      "Rules of Procedure of the Council, Rule 13.4 a) (Decision 540, 2006): amendments make a revised record. That an"
          + " issued one is not drafted further is inferred.",
      "A record that was issued is changed by corrections only.");

  private final String id;
  private final String citation;
  private final String text;

  MinutesRule(String id, String citation, String text) {
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
