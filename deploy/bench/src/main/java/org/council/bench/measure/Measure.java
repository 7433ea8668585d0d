package org.council.bench.measure;

import org.council.bench.report.Figures;

/** Something that is measured round by round. */
public interface Measure {

  /** Drives what is measured until it is warm. */
  default void warmUp() throws Exception {}

  /** The same where it has been warm, and services have been started anew meanwhile. */
  default void warmUpAgain() throws Exception {
    warmUp();
  }

  /**
   * In how many rounds it is measured with more data.
   *
   * @param rounds in so many with the least
   */
  default int roundsWithMore(int rounds) {
    return rounds;
  }

  /** Whether services are started anew, so that what is measured next would find them cold. */
  default boolean startsAnew() {
    return false;
  }

  /**
   * Measures one round.
   *
   * @param figures where the figures are noted
   * @param scale how many times the data of one session stands in the databases
   */
  void round(Figures figures, int scale) throws Exception;
}
