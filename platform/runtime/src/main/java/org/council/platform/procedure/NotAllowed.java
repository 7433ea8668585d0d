package org.council.platform.procedure;

/**
 * The caller is known and may not do this, whatever the state of the meeting. A client sees {@code
 * 403}.
 */
public final class NotAllowed extends RuntimeException {

  /**
   * @param why who may do it, in a sentence for the client
   */
  public NotAllowed(String why) {
    super(why);
  }
}
