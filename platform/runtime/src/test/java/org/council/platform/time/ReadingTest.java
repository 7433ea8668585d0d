package org.council.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ReadingTest {

  private final AtomicInteger read = new AtomicInteger();

  @Test
  void many_who_ask_have_it_read_once_and_again_when_it_is_old() {
    Reading<Integer> reading = new Reading<>(read::incrementAndGet);

    int last = IntStream.range(0, 1_000).map(_ -> reading.get()).max().orElseThrow();

    assertThat(last).isLessThan(1_000);
    await().untilAsserted(() -> assertThat(reading.get()).isGreaterThan(last));
  }

  @Test
  void what_fails_is_told_and_tried_again_when_that_is_old() {
    Reading<Integer> reading = new Reading<>(this::failsFirst);

    assertThatThrownBy(reading::get).hasRootCauseMessage("away");
    await().ignoreExceptions().until(() -> reading.get() > 1);
  }

  private int failsFirst() {
    if (read.incrementAndGet() == 1) {
      throw new IllegalArgumentException("away");
    }
    return read.get();
  }

  /**
   * As of a database that is frozen: each who asked would wait for as long, one after the other.
   */
  @Test
  void what_is_not_told_in_time_is_waited_for_once_and_read_by_one() {
    CountDownLatch thaws = new CountDownLatch(1);
    Reading<Integer> reading =
        new Reading<>(() -> {
          read.incrementAndGet();
          return told(thaws);
        });

    assertThatThrownBy(reading::get).isInstanceOf(IllegalStateException.class);
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(reading::get).isInstanceOf(IllegalStateException.class);
    }
    assertThat(read).hasValue(1);

    thaws.countDown();
    await().ignoreExceptions().until(() -> reading.get() == 7);
  }

  private static int told(CountDownLatch thaws) {
    try {
      thaws.await();
      return 7;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
