package org.council.speakers.domain;

/**
 * The procedural motions that have a name, in their order of precedence (spk-26). A motion without
 * one comes after them.
 */
public enum Motion {
  SUSPENSION_OF_THE_MEETING,
  ADJOURNMENT_OF_THE_MEETING,
  ADJOURNMENT_OF_THE_DEBATE,
  CLOSURE_OF_THE_DEBATE
}
