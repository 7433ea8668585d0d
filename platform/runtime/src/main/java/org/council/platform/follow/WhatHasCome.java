package org.council.platform.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * What was fetched and is not followed yet. All that has come while the last was followed is
 * followed together, in the order in which it came: so a follower that is behind does not stay
 * behind for the sake of fetches that bring one event each.
 *
 * <p>Where following ends, whatever ends it, that is told, and, but where it is interrupted, the
 * channel is told so and leaves its group: what was not followed is read again by another replica,
 * or at the next start.
 */
final class WhatHasCome implements Subscriber<Message<ConsumerRecords<String, byte[]>>> {

  /** As many fetches wait here; what comes after them waits in Kafka. */
  private static final int FETCHES = 8;

  /**
   * Of more messages than these no further fetch goes along: a stop waits for what is under way.
   */
  private static final int TOGETHER = 500;

  /** Follows messages, and returns when each was followed. */
  interface Follows {
    void follow(List<ConsumerRecord<String, byte[]>> messages) throws InterruptedException;
  }

  private final Executor threads;
  private final Follows follower;
  private final Consumer<Throwable> endings;
  private final Queue<Message<ConsumerRecords<String, byte[]>>> waiting =
      new ConcurrentLinkedQueue<>();
  private final AtomicInteger fetched = new AtomicInteger();
  private volatile Subscription fetching;

  /**
   * @param threads on one of which is followed, while there is something to follow
   * @param endings is told why nothing more is followed
   */
  WhatHasCome(Executor threads, Follows follower, Consumer<Throwable> endings) {
    this.threads = threads;
    this.follower = follower;
    this.endings = endings;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    fetching = subscription;
    fetching.request(FETCHES);
  }

  @Override
  public void onNext(Message<ConsumerRecords<String, byte[]>> fetch) {
    waiting.add(fetch);
    if (fetched.getAndIncrement() == 0) {
      try {
        threads.execute(this::followAll);
      } catch (RuntimeException | Error why) {
        end(fetch, why);
      }
    }
  }

  private void followAll() {
    try {
      int followed;
      do {
        followed = followTogether();
      } while (fetched.addAndGet(-followed) > 0);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      endings.accept(stop);
    }
  }

  /** How many fetches were followed. */
  private int followTogether() throws InterruptedException {
    Message<?> first = waiting.element();
    try {
      List<Message<ConsumerRecords<String, byte[]>>> fetches = new ArrayList<>();
      List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
      while (messages.size() < TOGETHER && !waiting.isEmpty()) {
        fetches.add(waiting.remove());
        fetches.getLast().getPayload().forEach(messages::add);
      }
      follower.follow(messages);
      fetches.forEach(Message::ack);
      fetching.request(fetches.size());
      return fetches.size();
    } catch (RuntimeException | Error why) {
      end(first, why);
      throw why;
    }
  }

  /** Told before the channel is, which may take a while to leave its group. */
  private void end(Message<?> fetch, Throwable why) {
    endings.accept(why);
    fetch.nack(why);
  }

  @Override
  public void onError(Throwable why) {
    endings.accept(why);
  }

  @Override
  public void onComplete() {
    endings.accept(new IllegalStateException("the channel has come to its end"));
  }
}
