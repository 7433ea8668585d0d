package org.council.agenda.domain.session;

/** What a participant does at the session beside, or instead of, representing a delegation. */
public enum Office {
  CHAIR,
  VICE_CHAIR,
  SECRETARY_GENERAL,
  DEPUTY_SECRETARY_GENERAL,
  SECRETARY_OF_PLENARY,
  DEPARTMENT_CHIEF,
  SECRETARIAT,
  /** The chair of a committee or working group. */
  GROUP_CHAIR,
  /** A speaker with no seat, in no delegation. */
  GUEST
}
