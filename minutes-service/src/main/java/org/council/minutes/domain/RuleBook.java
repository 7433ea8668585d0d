package org.council.minutes.domain;

import java.time.Duration;

/**
 * What differs from council to council about statements for the record. A rule book is data; see
 * {@code rule-books.json}, and the files that are added to it.
 *
 * @param name under which a session or a body asks for it
 * @param hoursForStatements how long after the end of the meeting the summary of a statement may
 *     come
 * @param statementsOfCommittees whether statements made elsewhere than in plenary may be included
 * @param source where that is written, or what was looked for and not found
 */
public record RuleBook(
    String name, int hoursForStatements, boolean statementsOfCommittees, String source) {

  /**
   * @throws IllegalArgumentException naming what is wrong
   */
  public RuleBook {
    if (hoursForStatements < 0) {
      throw new IllegalArgumentException("hoursForStatements cannot be negative");
    }
    if (source == null || source.isBlank()) {
      throw new IllegalArgumentException("source must say where it is written, or that it is not");
    }
  }

  /** How long after the end of the meeting the summary of a statement may come. */
  public Duration timeForStatements() {
    return Duration.ofHours(hoursForStatements);
  }
}
