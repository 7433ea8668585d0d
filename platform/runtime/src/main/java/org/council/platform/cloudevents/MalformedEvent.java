package org.council.platform.cloudevents;

/**
 * A message that is no CloudEvent, or one whose parts cannot be read. It is never going to be
 * readable.
 */
public final class MalformedEvent extends RuntimeException {

  public MalformedEvent(String why) {
    super(why);
  }

  public MalformedEvent(String why, Throwable cause) {
    super(why, cause);
  }
}
