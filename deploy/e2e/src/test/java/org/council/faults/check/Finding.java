package org.council.faults.check;

/**
 * Something that must not be.
 *
 * @param kind which promise is broken
 * @param what names the event and the place
 */
public record Finding(Kind kind, String what) {

  /** The promises. */
  public enum Kind {
    /** What was acknowledged, or committed, is not where it must be. */
    LOST,
    /** Something took effect more often than it was done. */
    DOUBLED,
    /** Something stands before what it came after. */
    OUT_OF_ORDER,
    /** A request failed that must not, or something is otherwise than undisturbed. */
    FAILED
  }

  static Finding lost(String what, Object... values) {
    return new Finding(Kind.LOST, what.formatted(values));
  }

  static Finding doubled(String what, Object... values) {
    return new Finding(Kind.DOUBLED, what.formatted(values));
  }

  /** Something else that must not be. */
  public static Finding failed(String what, Object... values) {
    return new Finding(Kind.FAILED, what.formatted(values));
  }

  static Finding outOfOrder(String what, Object... values) {
    return new Finding(Kind.OUT_OF_ORDER, what.formatted(values));
  }
}
