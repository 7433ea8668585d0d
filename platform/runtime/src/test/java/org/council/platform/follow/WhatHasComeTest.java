package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatHasComeTest {

  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final List<List<Long>> followed = new ArrayList<>();
  private final List<Long> acknowledged = new ArrayList<>();
  private final List<Throwable> ended = new ArrayList<>();
  private final List<Throwable> told = new ArrayList<>();
  private final List<Long> asked = new ArrayList<>();
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
  private final WhatHasCome come = new WhatHasCome(this::give, this::follow, told::add);
  private RuntimeException ending;
  private InterruptedException interruption;
  private RuntimeException noThread;
  private RuntimeException noAcknowledgement;
  private RuntimeException noRequest;
  private long offset;

  private void give(Runnable work) {
    throwIfAny(noThread);
    threads.add(work);
  }

  private void follow(List<ConsumerRecord<String, byte[]>> messages) throws InterruptedException {
    if (interruption != null) {
      throw interruption;
    }
    if (!meanwhile.isEmpty()) {
      meanwhile.remove().run();
    }
    followed.add(messages.stream().map(ConsumerRecord::offset).toList());
    throwIfAny(ending);
  }

  private static void throwIfAny(RuntimeException failure) {
    if (failure != null) {
      throw failure;
    }
  }

  @BeforeEach
  void subscribe() {
    come.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {
            throwIfAny(noRequest);
            asked.add(count);
          }

          @Override
          public void cancel() {}
        });
  }

  private void fetch(int messages) {
    long first = offset;
    offset += messages;
    List<ConsumerRecord<String, byte[]>> records =
        LongStream.range(first, offset)
            .mapToObj(at -> new ConsumerRecord<>("others", 0, at, "C23", new byte[0]))
            .toList();
    ConsumerRecords<String, byte[]> fetched =
        new ConsumerRecords<>(Map.of(new TopicPartition("others", 0), records), Map.of());
    come.onNext(Message.of(fetched, () -> acknowledge(first)).withNack(this::end));
  }

  private CompletionStage<Void> acknowledge(long first) {
    throwIfAny(noAcknowledgement);
    acknowledged.add(first);
    return CompletableFuture.completedFuture(null);
  }

  private CompletionStage<Void> end(Throwable why) {
    ended.add(why);
    return CompletableFuture.completedFuture(null);
  }

  private void runThreads() {
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
  }

  @Test
  void what_came_meanwhile_is_followed_together_in_its_order() {
    meanwhile.add(() -> {
      fetch(1);
      fetch(2);
    });
    fetch(1);
    runThreads();
    assertThat(followed).containsExactly(List.of(0L), List.of(1L, 2L, 3L));
    assertThat(acknowledged).containsExactly(0L, 1L, 2L);
  }

  @Test
  void as_many_fetches_are_asked_for_as_were_followed() {
    meanwhile.add(() -> {
      fetch(1);
      fetch(2);
    });
    fetch(1);
    runThreads();
    fetch(1);
    runThreads();
    assertThat(asked).containsExactly(8L, 1L, 2L, 1L);
  }

  @Test
  void what_comes_when_all_is_followed_is_followed_anew() {
    fetch(1);
    runThreads();
    fetch(1);
    runThreads();
    assertThat(followed).containsExactly(List.of(0L), List.of(1L));
  }

  @Test
  void one_thread_follows_at_a_time() {
    fetch(1);
    fetch(1);
    assertThat(threads).hasSize(1);
  }

  @Test
  void not_without_end() {
    fetch(400);
    fetch(400);
    fetch(400);
    runThreads();
    assertThat(followed).extracting(List::size).containsExactly(800, 400);
  }

  @Test
  void where_following_ends_nothing_more_is_followed_or_acknowledged() {
    ending = new IllegalStateException("ends");
    fetch(1);
    assertThat(endingOf(threads.remove())).isSameAs(ending);
    ending = null;
    fetch(1);
    runThreads();
    assertThat(followed).containsExactly(List.of(0L));
    assertThat(acknowledged).isEmpty();
    assertThat(asked).containsExactly(8L);
  }

  /** So the consumer leaves its group, and another replica follows what this one had. */
  @Test
  void where_following_ends_the_channel_is_told_why() {
    RuntimeException why = new IllegalStateException("ends");
    ending = why;
    fetch(1);
    fetch(1);
    assertThat(endingOf(threads.remove())).isSameAs(why);
    assertThat(ended).containsExactly(why);
    assertThat(told).containsExactly(why);
  }

  @Test
  void so_it_is_where_nothing_can_be_acknowledged() {
    RuntimeException why = new IllegalStateException("no acknowledgement");
    noAcknowledgement = why;
    fetch(1);
    assertThat(endingOf(threads.remove())).isSameAs(why);
    assertThat(told).containsExactly(why);
    assertThat(ended).containsExactly(why);
  }

  @Test
  void so_it_is_where_no_more_can_be_asked_for() {
    RuntimeException why = new IllegalStateException("no request");
    noRequest = why;
    fetch(1);
    assertThat(endingOf(threads.remove())).isSameAs(why);
    assertThat(told).containsExactly(why);
    assertThat(ended).containsExactly(why);
  }

  @Test
  void so_it_is_where_no_thread_follows() {
    RuntimeException why = new RejectedExecutionException("no thread");
    noThread = why;
    fetch(1);
    assertThat(told).containsExactly(why);
    assertThat(ended).containsExactly(why);
  }

  @Test
  void an_interruption_is_told_of() {
    interruption = new InterruptedException("ends");
    fetch(1);
    threads.remove().run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).containsExactly(interruption);
  }

  @Test
  void a_channel_that_breaks_off_is_told_of() {
    RuntimeException why = new IllegalStateException("broken off");
    come.onError(why);
    assertThat(told).containsExactly(why);
  }

  @Test
  void a_channel_that_comes_to_its_end_is_told_of() {
    come.onComplete();
    assertThat(told).singleElement(THROWABLE).hasMessage("the channel has come to its end");
  }

  private static RuntimeException endingOf(Runnable thread) {
    try {
      thread.run();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }
}
