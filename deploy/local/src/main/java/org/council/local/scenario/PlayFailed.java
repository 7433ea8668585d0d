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

  /** It broke off, by something that nobody had thought of. */
  static PlayFailed brokenOff(RuntimeException cause) {
    PlayFailed failed = new PlayFailed("broke off: " + cause);
    failed.initCause(cause);
    return failed;
  }

  /** The same failure with its place before it. */
  PlayFailed at(String place) {
    PlayFailed failed = new PlayFailed(place + ": " + getMessage());
    failed.initCause(getCause());
    return failed;
  }
}
