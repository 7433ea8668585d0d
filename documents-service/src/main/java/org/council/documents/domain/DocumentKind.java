package org.council.documents.domain;

import org.council.platform.procedure.Meaning;

/** What a document is in the order of business. */
public enum DocumentKind {
  @Meaning("The agenda, a draft until the plenary adopts it.")
  AGENDA,
  @Meaning("Which document goes to which body and item.")
  ALLOCATION_OF_DOCUMENTS,
  @Meaning("How long the meeting means to spend on each item.")
  TIME_MANAGEMENT_PLAN,
  @Meaning("Submitted by one Member State.")
  CONTRIBUTION,
  @Meaning("Submitted by several Member States.")
  MULTI_COUNTRY_CONTRIBUTION,
  @Meaning("For information, not for decision; it may be in fewer languages (Decision 495).")
  INFORMATION_DOCUMENT,
  @Meaning("Made during the session, for its use only.")
  TEMPORARY_DOCUMENT,
  @Meaning("Temporary, with limited distribution.")
  LIMITED_TEMPORARY_DOCUMENT,
  @Meaning("On the running of the session itself.")
  ADMINISTRATIVE_DOCUMENT,
  @Meaning("Any other: a report or a note of the secretariat.")
  DOCUMENT
}
