package org.council.agenda.domain.session;

import org.council.platform.procedure.Meaning;

/** What kind of body meets. */
public enum BodyKind {
  @Meaning("The council itself.")
  PLENARY,
  @Meaning("A standing committee, as the one on administration and management.")
  STANDING_COMMITTEE,
  @Meaning("A working group of the council.")
  WORKING_GROUP
}
