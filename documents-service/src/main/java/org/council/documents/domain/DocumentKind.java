package org.council.documents.domain;

/** What a document is in the order of business. */
public enum DocumentKind {
  /** The agenda, a draft until the plenary adopts it. */
  AGENDA,
  /** Which document goes to which body and item. */
  ALLOCATION_OF_DOCUMENTS,
  TIME_MANAGEMENT_PLAN,
  /** Submitted by one Member State. */
  CONTRIBUTION,
  /** Submitted by several Member States. */
  MULTI_COUNTRY_CONTRIBUTION,
  /** For information, not for decision; it may be in fewer languages (Decision 495). */
  INFORMATION_DOCUMENT,
  TEMPORARY_DOCUMENT,
  /** Temporary, with limited distribution. */
  LIMITED_TEMPORARY_DOCUMENT,
  ADMINISTRATIVE_DOCUMENT,
  /** Any other: a report or a note of the secretariat. */
  DOCUMENT
}
