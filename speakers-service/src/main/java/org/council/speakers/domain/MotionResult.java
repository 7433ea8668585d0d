package org.council.speakers.domain;

/** What became of a motion, with which it ends (spk-37). */
public enum MotionResult {
  /** The meeting decided for it; the vote is agenda's. */
  CARRIED,
  /** The meeting decided against it. */
  LOST,
  /** Its mover took it back before the vote; anybody may make it again. */
  WITHDRAWN,
  /** The Chair did not put it to the meeting. */
  RULED_OUT
}
