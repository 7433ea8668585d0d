package org.council.minutes.domain.drafting;

/** Where a statement for the record stands. */
public enum StatementStatus {
  /** It was asked for, and its summary is awaited. */
  REQUESTED,
  /** Its summary was submitted. */
  SUBMITTED
}
