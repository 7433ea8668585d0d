package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What many ask for at once is put together once. */
@Timeout(20)
class OneForAllTest {

  private static final int MANY = 2_000;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicInteger times = new AtomicInteger();

  @AfterEach
  void end() {
    mayEnd.countDown();
  }

  @Test
  void it_is_put_together_once_for_all_who_ask_meanwhile_and_anew_for_who_asks_later()
      throws Exception {
    OneForAll<String, Integer> lists = new OneForAll<>(Duration.ofSeconds(10));
    FutureTask<Integer> first = first(() -> lists.get("one", this::slowly));
    List<FutureTask<Integer>> others = others(lists);
    assertThat(lists.get("another", () -> 7)).isEqualTo(7);

    mayEnd.countDown();

    assertThat(first.get()).isEqualTo(1);
    for (FutureTask<Integer> other : others) {
      assertThat(other.get()).isEqualTo(1);
    }
    assertThat(lists.get("one", times::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void what_fails_for_the_first_fails_for_all_and_may_be_asked_for_again() throws Exception {
    OneForAll<String, Integer> lists = new OneForAll<>(Duration.ofSeconds(10));
    first(() -> lists.get("one", this::inVain));
    List<FutureTask<Integer>> others = others(lists);

    mayEnd.countDown();

    for (FutureTask<Integer> other : others) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(other::get)
          .withCauseExactlyInstanceOf(IllegalStateException.class);
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> lists.get("one", this::inVain))
        .withMessage("in vain");
    assertThat(lists.get("one", () -> 7)).isEqualTo(7);
  }

  @Test
  void who_has_waited_long_enough_puts_it_together_itself() throws Exception {
    OneForAll<String, Integer> lists = new OneForAll<>(Duration.ofMillis(20));
    first(() -> lists.get("one", this::slowly));

    assertThat(lists.get("one", () -> 7)).isEqualTo(7);
  }

  @Test
  void who_is_interrupted_while_it_waits_puts_it_together_itself_and_knows_it_afterwards()
      throws Exception {
    OneForAll<String, Integer> lists = new OneForAll<>(Duration.ofSeconds(10));
    first(() -> lists.get("one", this::slowly));
    Thread.currentThread().interrupt();

    Integer list = lists.get("one", () -> Thread.currentThread().isInterrupted() ? 0 : 7);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(list).isEqualTo(7);
  }

  /** Many ask, and wait by now. What they would put together is not what the first does. */
  private List<FutureTask<Integer>> others(OneForAll<String, Integer> lists) {
    List<FutureTask<Integer>> asked =
        Stream.generate(() -> new FutureTask<>(() -> lists.get("one", times::incrementAndGet)))
            .limit(MANY)
            .toList();
    List<Thread> clients = asked.stream().map(Thread.ofVirtual()::start).toList();
    await().until(() -> clients.stream().allMatch(OneForAllTest::waits));
    return asked;
  }

  private static boolean waits(Thread client) {
    return client.getState() == Thread.State.TIMED_WAITING;
  }

  /** One asks, and is at it by now. */
  private FutureTask<Integer> first(Callable<Integer> asks) throws InterruptedException {
    FutureTask<Integer> first = new FutureTask<>(asks);
    Thread.ofVirtual().start(first);
    begun.await();
    return first;
  }

  private int slowly() {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return times.incrementAndGet();
  }

  private int inVain() {
    slowly();
    throw new IllegalStateException("in vain");
  }
}
