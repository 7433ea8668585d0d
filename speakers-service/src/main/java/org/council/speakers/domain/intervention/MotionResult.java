package org.council.speakers.domain.intervention;

import org.council.platform.procedure.Meaning;

/** What became of a motion, with which it ends (spk-37). */
public enum MotionResult {
  @Meaning("The meeting decided for it; no votes are counted here.")
  CARRIED,
  @Meaning("The meeting decided against it.")
  LOST,
  @Meaning("Its mover took it back before the vote; anybody may make it again.")
  WITHDRAWN,
  @Meaning("The Chair did not put it to the meeting.")
  RULED_OUT;

  /** Whether the meeting decided on it. */
  public boolean isDecidedByTheMeeting() {
    return this == CARRIED || this == LOST;
  }
}
