package org.council.platform.procedure;

/** What is to be made stands already. A client sees {@code 409} without a rule. */
public final class AlreadyStands extends RuntimeException {

  /**
   * @param what what stands: {@code session C23}
   */
  public AlreadyStands(String what) {
    super(what + " stands already");
  }
}
