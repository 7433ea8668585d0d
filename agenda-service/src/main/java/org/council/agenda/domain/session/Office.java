package org.council.agenda.domain.session;

import org.council.platform.procedure.Meaning;

/** What a participant does at the session beside, or instead of, representing a delegation. */
public enum Office {
  @Meaning("The Chair of the council.")
  CHAIR,
  @Meaning("A Vice-Chair of the council, who replaces the Chair.")
  VICE_CHAIR,
  @Meaning("The Secretary-General.")
  SECRETARY_GENERAL,
  @Meaning("The Deputy Secretary-General.")
  DEPUTY_SECRETARY_GENERAL,
  @Meaning("The secretary of the plenary.")
  SECRETARY_OF_PLENARY,
  @Meaning("A chief of a department of the secretariat.")
  DEPARTMENT_CHIEF,
  @Meaning("Any other of the secretariat.")
  SECRETARIAT,
  @Meaning("The chair of a committee or working group.")
  GROUP_CHAIR,
  @Meaning("A speaker with no seat, in no delegation.")
  GUEST
}
