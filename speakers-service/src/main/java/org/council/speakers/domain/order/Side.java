package org.council.speakers.domain.order;

import org.council.platform.procedure.Meaning;

/** On which side of another somebody is put. */
public enum Side {
  @Meaning("It is called directly before the other.")
  BEFORE,
  @Meaning("It is called directly after the other.")
  AFTER
}
