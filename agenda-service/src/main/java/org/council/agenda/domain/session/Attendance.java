package org.council.agenda.domain.session;

import org.council.platform.procedure.Meaning;

/** How a participant attends. */
public enum Attendance {
  @Meaning("Physically present in the room.")
  IN_PERSON,
  @Meaning("Taking part from elsewhere.")
  REMOTE
}
