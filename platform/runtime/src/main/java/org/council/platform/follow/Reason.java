package org.council.platform.follow;

/** Why something failed, as an operator reads it. */
final class Reason {

  private static final int LONGEST = 2_000;

  private Reason() {}

  /**
   * The failure in one line, of bounded length and without what a database or header cannot hold.
   */
  static String of(Throwable failure) {
    String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    String plain = text.replaceAll("\\p{Cntrl}+", " ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }
}
