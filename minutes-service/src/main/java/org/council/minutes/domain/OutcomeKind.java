package org.council.minutes.domain;

/** How an item, or something before the meeting, ended. */
public enum OutcomeKind {
  APPROVED,
  NOTED,
  ADOPTED,
  AGREED,
  ENDORSED,
  /** Somebody was elected to an office. */
  ELECTED,
  /** Another body goes on with it. */
  REFERRED,
  /** The next meeting of this body goes on with it. */
  CARRIED_OVER,
  /** The next session takes it up. */
  DEFERRED,
  WITHDRAWN;

  /**
   * Whether the meeting itself did it to an object, so that several can share one subject in a
   * sentence.
   */
  public boolean isDeed() {
    return switch (this) {
      case APPROVED, NOTED, ADOPTED, AGREED, ENDORSED -> true;
      case ELECTED, REFERRED, CARRIED_OVER, DEFERRED, WITHDRAWN -> false;
    };
  }

  /** Whether it settles a document just introduced, so that both can stand in one sentence. */
  public boolean settlesADocument() {
    return switch (this) {
      case APPROVED, NOTED, ADOPTED, AGREED, ENDORSED, DEFERRED, WITHDRAWN -> true;
      case ELECTED, REFERRED, CARRIED_OVER -> false;
    };
  }
}
