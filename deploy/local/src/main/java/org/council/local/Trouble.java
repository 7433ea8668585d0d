package org.council.local;

/** Something a user can put right; the message says what and how, and is all that is shown. */
public final class Trouble extends RuntimeException {

  Trouble(String message) {
    super(message);
  }

  Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
