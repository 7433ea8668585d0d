package org.council.local.scenario;

/** The play did not go as told: an expectation failed, or an act was answered otherwise. */
public final class PlayFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was expected and what came
   */
  PlayFailed(String message) {
    super(message);
  }

  /** The same failure with its place before it. */
  PlayFailed at(String place) {
    return new PlayFailed(place + ": " + getMessage());
  }
}
