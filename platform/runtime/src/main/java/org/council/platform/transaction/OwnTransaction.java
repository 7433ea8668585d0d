package org.council.platform.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * A transaction of its own, beside one that may be under way. An error in it stays an error: the
 * library tells it as an exception, which says of what was done that it failed, and not that this
 * program can do no more.
 */
public final class OwnTransaction {

  private OwnTransaction() {}

  /** Does something and commits it; what it throws ends the transaction and is thrown. */
  public static <T> T call(Callable<T> work) {
    try {
      return QuarkusTransaction.requiringNew().call(work);
    } catch (QuarkusTransactionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  /** The same for what has no result. */
  public static void run(Runnable work) {
    call(Executors.callable(work));
  }
}
