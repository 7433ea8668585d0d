package org.council.speakers.domain.intervention;

import org.council.platform.procedure.Meaning;

/** How the Chair rules on a point of order. */
public enum Ruling {
  @Meaning("The point of order is right.")
  UPHELD,
  @Meaning("The point of order is not right.")
  NOT_UPHELD
}
