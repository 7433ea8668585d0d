package org.council.bench.measure;

import org.council.bench.report.Figures;

/** Something that is measured round by round. */
public interface Measure {

  /** Drives what is measured until it is warm. */
  default void warmUp() throws Exception {}

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
