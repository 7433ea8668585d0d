package org.council.platform.rest;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What many ask for at once is put together by the first of them, and the others wait for it,
 * holding no lock. What fails for that one fails for all of them, with one exception for all.
 * Nothing is kept: who asks afterwards is the first again.
 *
 * @param <K> names what is asked for
 */
public final class OneForAll<K, V> {

  private final Map<K, FutureTask<V>> underWay = new ConcurrentHashMap<>();
  private final Duration atMost;

  /**
   * @param atMost how long one waits for another before it puts it together itself
   */
  public OneForAll(Duration atMost) {
    this.atMost = atMost;
  }

  /** What is asked for, put together now or by one who began just before. */
  public V get(K key, Supplier<V> putTogether) {
    FutureTask<V> own = new FutureTask<>(putTogether::get);
    FutureTask<V> first = underWay.putIfAbsent(key, own);
    if (first != null) {
      return await(first, putTogether);
    }
    own.run();
    underWay.remove(key);
    return await(own, putTogether);
  }

  private V await(FutureTask<V> first, Supplier<V> otherwise) {
    try {
      return first.get(atMost.toNanos(), NANOSECONDS);
    } catch (ExecutionException e) {
      throw asItWasThrown(e.getCause());
    } catch (TimeoutException e) {
      return otherwise.get();
    } catch (InterruptedException e) {
      return putTogetherInterrupted(otherwise);
    }
  }

  /** Who was told to end knows it again afterwards: before, the next wait would throw. */
  private V putTogetherInterrupted(Supplier<V> putTogether) {
    try {
      return putTogether.get();
    } finally {
      Thread.currentThread().interrupt();
    }
  }

  /** A supplier throws nothing that is checked. */
  private static RuntimeException asItWasThrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}
