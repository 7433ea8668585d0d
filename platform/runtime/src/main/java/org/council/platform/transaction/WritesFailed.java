package org.council.platform.transaction;

/** The database did not take what a transaction writes last. */
public final class WritesFailed extends RuntimeException {

  WritesFailed(Throwable cause) {
    super("The database did not take the last writes of a transaction", cause);
  }
}
