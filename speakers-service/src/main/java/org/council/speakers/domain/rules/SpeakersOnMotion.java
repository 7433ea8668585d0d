package org.council.speakers.domain.rules;

import org.council.speakers.domain.request.Purpose;

/**
 * How many speak on a motion after who made it (spk-34).
 *
 * @param inFavour so many for it
 * @param against so many against it
 */
public record SpeakersOnMotion(int inFavour, int against) {

  /** Where nothing is said of a motion, nobody speaks on it. */
  static final SpeakersOnMotion NONE = new SpeakersOnMotion(0, 0);

  /**
   * @throws IllegalArgumentException below zero
   */
  public SpeakersOnMotion {
    if (inFavour < 0 || against < 0) {
      throw new IllegalArgumentException("fewer than nobody speaks on a motion");
    }
  }

  /** How many speak so. */
  int of(Purpose purpose) {
    return switch (purpose) {
      case FOR_THE_MOTION -> inFavour;
      case AGAINST_THE_MOTION -> against;
      default -> throw new IllegalArgumentException(purpose + " is not on a motion");
    };
  }
}
