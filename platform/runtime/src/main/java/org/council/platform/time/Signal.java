package org.council.platform.time;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Something that threads wait for and others give; a signal given between looking and waiting is
 * not lost.
 */
public final class Signal {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition given = lock.newCondition();
  private long count;

  /** Wakes all who wait. */
  public void give() {
    lock.lock();
    try {
      count++;
      given.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * How many were given so far: look at this first, then at the state, then wait for a later one.
   */
  public long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a signal given after {@code seen} were counted.
   *
   * @return whether one came before the time ran out
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public boolean awaitAfter(long seen, Duration atMost) throws InterruptedException {
    long nanos = atMost.toNanos();
    lock.lock();
    try {
      while (count == seen && nanos > 0) {
        nanos = given.awaitNanos(nanos);
      }
      return count != seen;
    } finally {
      lock.unlock();
    }
  }
}
