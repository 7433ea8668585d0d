package org.council.platform.follow;

/** What became of an event that was heard. */
enum Outcome {
  /** It had its effect. */
  APPLIED,
  /** Its type means nothing here. */
  SKIPPED,
  /** It waits for an operator. */
  PARKED,
  /** An operator has given it up: it counts as heard and had no effect. */
  RELEASED
}
