package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Watchers watchers = new Watchers("test", metrics, Frame::heartbeat, () -> {});
  private final AtomicBoolean cutOff = new AtomicBoolean();

  /** A client that takes as many as it is told to. */
  private static final class Client implements Flow.Subscriber<OutboundSseEvent> {

    private final List<OutboundSseEvent> got = new CopyOnWriteArrayList<>();
    private final CountDownLatch completed = new CountDownLatch(1);
    private Flow.Subscription subscription;
    private boolean broken;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(OutboundSseEvent event) {
      if (broken) {
        throw new LinkageError("broken");
      }
      got.add(event);
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {
      completed.countDown();
    }

    List<String> ids() {
      return got.stream().map(OutboundSseEvent::getId).toList();
    }
  }

  private Client join(Instant until) throws InterruptedException {
    Client client = new Client();
    CountDownLatch joined = new CountDownLatch(1);
    watchers
        .watcher(
            until,
            watcher -> {
              watchers.join(watcher);
              joined.countDown();
            },
            () -> cutOff.set(true))
        .subscribe(client);
    joined.await();
    return client;
  }

  private void publish(long from, long to) {
    LongStream.rangeClosed(from, to)
        .mapToObj(number -> Frame.of(number, "said", "{}"))
        .forEach(watchers::publish);
  }

  private double watching() {
    return metrics.get("council_stream_watchers").gauge().value();
  }

  @Test
  void one_more_than_there_is_room_for_is_told_to_come_again_whatever_it_watches() {
    Streams streams = new Streams(metrics, null, 2);
    Client first = new Client();
    Watchers one = streams.open("one");
    one.watcher(null, watcher -> {}, () -> {}).subscribe(first);
    Watchers another = streams.open("another");
    another.watcher(null, watcher -> {}, () -> {});
    assertThatExceptionOfType(TooManyWatch.class)
        .isThrownBy(() -> another.watcher(null, watcher -> {}, () -> {}))
        .withMessageContaining("2 watch here");
    first.subscription.cancel();
    another.watcher(null, watcher -> {}, () -> {});
  }

  @Test
  void all_who_have_joined_are_sent_each_number_once_and_no_more_than_they_ask_for()
      throws Exception {
    Client one = join(null);
    Client other = join(null);
    one.subscription.request(10);
    other.subscription.request(2);
    publish(1, 3);
    publish(2, 4);
    assertThat(one.ids()).containsExactly("1", "2", "3", "4");
    assertThat(other.ids()).containsExactly("1", "2");
    other.subscription.request(10);
    assertThat(other.ids()).containsExactly("1", "2", "3", "4");
  }

  @Test
  void who_has_no_room_left_is_cut_off_and_counted() throws Exception {
    Client deaf = join(null);
    publish(1, Watcher.ROOM);
    assertThat(cutOff).isFalse();
    publish(Watcher.ROOM + 1L, Watcher.ROOM + 1L);
    assertThat(cutOff).isTrue();
    assertThat(watching()).isZero();
    assertThat(metrics.get("council_stream_slow").counter().count()).isEqualTo(1);
    deaf.subscription.request(1);
    assertThat(deaf.got).isEmpty();
  }

  @Test
  void a_heartbeat_is_sent_to_those_who_have_read_everything() throws Exception {
    Client reading = join(null);
    Client behind = join(null);
    reading.subscription.request(10);
    publish(1, 1);
    watchers.beat(NOW);
    behind.subscription.request(10);
    assertThat(reading.got)
        .extracting(OutboundSseEvent::getComment)
        .containsExactly(null, "Server-Time: " + NOW);
    assertThat(behind.ids()).containsExactly("1");
  }

  @Test
  void a_stream_ends_when_its_client_may_watch_no_longer() throws Exception {
    Client client = join(NOW.plusSeconds(10));
    watchers.beat(NOW);
    assertThat(client.completed.getCount()).isEqualTo(1);
    watchers.beat(NOW.plusSeconds(10));
    assertThat(client.completed.getCount()).isZero();
    assertThat(watching()).isZero();
  }

  @Test
  void all_end_when_the_service_does_and_who_comes_later_too() throws Exception {
    Client early = join(null);
    watchers.end();
    Client late = new Client();
    watchers.watcher(null, watcher -> {}, () -> {}).subscribe(late);
    assertThat(early.completed.getCount()).isZero();
    assertThat(late.completed.getCount()).isZero();
    assertThat(watching()).isZero();
  }

  @Test
  void who_is_gone_is_sent_nothing_more() throws Exception {
    Client client = join(null);
    client.subscription.request(10);
    client.subscription.cancel();
    publish(1, 1);
    assertThat(client.got).isEmpty();
    assertThat(watching()).isZero();
    assertThat(cutOff).isFalse();
  }

  @Test
  void an_error_at_one_client_keeps_nothing_from_the_others() throws Exception {
    List<Client> clients = List.of(join(null), join(null), join(null));
    clients.forEach(client -> client.subscription.request(10));
    clients.get(1).broken = true;

    publish(1, 2);

    assertThat(clients.getFirst().ids()).containsExactly("1", "2");
    assertThat(clients.getLast().ids()).containsExactly("1", "2");
    assertThat(watching()).isEqualTo(2);
  }
}
