package org.council.speakers.domain.roster;

/** How a participant attends. */
public enum Attendance {
  /** Physically present in the room. */
  IN_PERSON,
  REMOTE
}
