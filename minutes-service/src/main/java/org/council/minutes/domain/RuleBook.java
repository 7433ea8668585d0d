package org.council.minutes.domain;

import java.time.Duration;
import java.util.Arrays;

/** What differs from council to council about statements for the record. */
public enum RuleBook {
  /**
   * The ITU Council: 24 hours, statements made in plenary (summary record of the first plenary of
   * 2023, 1.4).
   */
  ITU_COUNCIL("itu-council", Duration.ofHours(24), false),
  /**
   * Conferences of the ITU: 2 hours, in committees too (General Rules, Nos. 449-455 of the 1992
   * numbering).
   */
  ITU_CONFERENCE("itu-conference", Duration.ofHours(2), true);

  private final String id;
  private final Duration timeForStatements;
  private final boolean alsoInCommittees;

  RuleBook(String id, Duration timeForStatements, boolean alsoInCommittees) {
    this.id = id;
    this.timeForStatements = timeForStatements;
    this.alsoInCommittees = alsoInCommittees;
  }

  /** The rule book of that name; the Council's where it is not known. */
  public static RuleBook of(String id) {
    return Arrays.stream(values())
        .filter(book -> book.id.equals(id))
        .findFirst()
        .orElse(ITU_COUNCIL);
  }

  /** How long after the end of the meeting the summary of a statement may come. */
  public Duration timeForStatements() {
    return timeForStatements;
  }

  /** Whether statements made elsewhere than in plenary may be included. */
  public boolean includesStatementsOfCommittees() {
    return alsoInCommittees;
  }
}
