package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
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
  private final List<Long> asked = new ArrayList<>();
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
  private final WhatHasCome come = new WhatHasCome(threads::add, this::follow);
  private RuntimeException ending;
  private long offset;

  private void follow(List<ConsumerRecord<String, byte[]>> messages) {
    if (!meanwhile.isEmpty()) {
      meanwhile.remove().run();
    }
    followed.add(messages.stream().map(ConsumerRecord::offset).toList());
    if (ending != null) {
      throw ending;
    }
  }

  @BeforeEach
  void subscribe() {
    come.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {
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
