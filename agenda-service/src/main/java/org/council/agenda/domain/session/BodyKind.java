package org.council.agenda.domain.session;

/** What kind of body meets. */
public enum BodyKind {
  /** The council itself. */
  PLENARY,
  /** A standing committee, as the one on administration and management. */
  STANDING_COMMITTEE,
  /** A working group of the council. */
  WORKING_GROUP
}
