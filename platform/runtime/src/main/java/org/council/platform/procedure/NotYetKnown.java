package org.council.platform.procedure;

/**
 * Something that this service has not been told yet by the one that owns it. No refusal: the same
 * act may succeed a moment later. A client sees {@code 425} with {@code Retry-After}.
 */
public final class NotYetKnown extends RuntimeException {

  /**
   * @param what what is not known, in a few words: {@code item 8 of PL-1}
   */
  public NotYetKnown(String what) {
    super(what + " is not known here yet");
  }
}
