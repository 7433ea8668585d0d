package org.council.agenda.domain.session;

/** How a participant attends. */
public enum Attendance {
  /** Physically present in the room. */
  IN_PERSON,
  /** Taking part from elsewhere. */
  REMOTE
}
