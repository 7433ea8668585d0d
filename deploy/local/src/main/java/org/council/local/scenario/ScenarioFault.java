package org.council.local.scenario;

/** A scenario file that cannot be played as it stands, or not on this installation. */
final class ScenarioFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, where, and what to do about it
   */
  ScenarioFault(String message) {
    super(message);
  }
}
