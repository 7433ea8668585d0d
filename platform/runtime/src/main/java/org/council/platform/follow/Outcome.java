package org.council.platform.follow;

/** What became of an event that was heard. */
enum Outcome {
  /** It had its effect. */
  APPLIED,
  /** Its type means nothing here. */
  SKIPPED,
  /** It waits for an operator. */
  PARKED
}
