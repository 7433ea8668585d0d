package org.council.platform.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.util.function.Supplier;

/**
 * A transaction of its own, beside one that may be under way. An error in it stays an error: the
 * library tells it as an exception, which says of what was done that it failed, and not that this
 * program can do no more.
 */
public final class OwnTransaction {

  private OwnTransaction() {}

  /** Does something and commits it; what it throws ends the transaction and is thrown. */
  public static <T> T call(Supplier<T> work) {
    try {
      return QuarkusTransaction.requiringNew().call(work::get);
    } catch (QuarkusTransactionException e) {
      throwAnErrorBehind(e);
      throw e;
    }
  }

  /** One that comes with the commit is the cause of a cause. */
  private static void throwAnErrorBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Error error) {
        throw error;
      }
    }
  }

  /** The same for what has no result. */
  public static void run(Runnable work) {
    call(() -> {
      work.run();
      return null;
    });
  }
}
