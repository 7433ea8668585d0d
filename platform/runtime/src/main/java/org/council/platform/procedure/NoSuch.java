package org.council.platform.procedure;

/** Something that this service owns and that does not stand. A client sees {@code 404}. */
public final class NoSuch extends RuntimeException {

  /**
   * @param what what was looked for: {@code meeting PL-3 of C23}
   */
  public NoSuch(String what) {
    super("There is no " + what);
  }
}
