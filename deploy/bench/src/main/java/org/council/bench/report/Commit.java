package org.council.bench.report;

/** The code that was measured. */
public final class Commit {

  private Commit() {}

  /** The commit that the command was built of, as its script tells it. */
  public static String here() {
    return System.getProperty("council.commit", "no commit");
  }
}
