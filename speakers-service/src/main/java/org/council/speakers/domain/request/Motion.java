package org.council.speakers.domain.request;

import org.council.platform.procedure.Meaning;

/**
 * The procedural motions that have a name, in their order of precedence (spk-26). A motion without
 * one comes after them.
 */
public enum Motion {
  @Meaning("To break the meeting off for a while.")
  SUSPENSION_OF_THE_MEETING,
  @Meaning("To end the meeting for now, to go on in another sitting.")
  ADJOURNMENT_OF_THE_MEETING,
  @Meaning("To put off the debate on the item.")
  ADJOURNMENT_OF_THE_DEBATE,
  @Meaning("To end the debate on the item and decide.")
  CLOSURE_OF_THE_DEBATE;

  /** Whether nobody is heard on the substance of the item once it is carried (spk-40). */
  public boolean endsTheDebate() {
    return this == ADJOURNMENT_OF_THE_DEBATE || this == CLOSURE_OF_THE_DEBATE;
  }

  /** Whether it is about the meeting itself, on whatever item it is made. */
  public boolean isOnTheMeeting() {
    return this == SUSPENSION_OF_THE_MEETING || this == ADJOURNMENT_OF_THE_MEETING;
  }

  /**
   * Whether another is settled once this one is carried (spk-40): a debate that is adjourned is
   * neither adjourned nor closed, and one that is closed may still be adjourned.
   *
   * @param other null for a motion without a name
   */
  public boolean settles(Motion other) {
    return other != null && endsTheDebate() && other.endsTheDebate() && compareTo(other) <= 0;
  }
}
