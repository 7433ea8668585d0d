package org.council.failpoint;

/**
 * A place in a class of the platform.
 *
 * @param type the class, from {@code org.council.platform} on
 * @param method the name of the method; all of that name
 * @param spot where in it
 * @param callee the method called there, for the spots at a call
 */
record Place(String type, String method, Spot spot, String callee) {

  private static final String PLATFORM = "org.council.platform.";

  /** Where in a method. */
  enum Spot {
    /** Before anything else. */
    ENTRY,
    /** Before each return. */
    RETURN,
    BEFORE_CALL,
    AFTER_CALL
  }

  static Place entryOf(String type, String method) {
    return new Place(PLATFORM + type, method, Spot.ENTRY, null);
  }

  static Place returnOf(String type, String method) {
    return new Place(PLATFORM + type, method, Spot.RETURN, null);
  }

  static Place before(String callee, String type, String method) {
    return new Place(PLATFORM + type, method, Spot.BEFORE_CALL, callee);
  }

  static Place after(String callee, String type, String method) {
    return new Place(PLATFORM + type, method, Spot.AFTER_CALL, callee);
  }
}
