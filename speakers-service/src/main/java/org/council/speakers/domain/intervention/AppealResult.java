package org.council.speakers.domain.intervention;

import org.council.platform.procedure.Meaning;

/** What the meeting decides on an appeal against a ruling. */
public enum AppealResult {
  @Meaning("The Chair's ruling stands.")
  RULING_STANDS,
  @Meaning("The meeting overruled it: the contrary holds.")
  OVERRULED
}
