package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveTest {

  private final Map<String, Long> versions = new ConcurrentHashMap<>();
  private final AtomicInteger putTogether = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final Live<String> live =
      new Live<>(new Watchers("live", new SimpleMeterRegistry()), new Things());

  /** What is watched: things that have nothing but a version. */
  private final class Things implements Live.Source<String> {

    @Override
    public Map<String, Long> versions(Set<String> watched) {
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("away");
      }
      Map<String, Long> known = new HashMap<>(versions);
      known.keySet().retainAll(watched);
      return known;
    }

    @Override
    public Frame state(String key) {
      putTogether.incrementAndGet();
      return Frame.of(versions.get(key), "state", key);
    }
  }

  /** A client that takes all. */
  private static final class Client implements Flow.Subscriber<OutboundSseEvent> {

    private final List<OutboundSseEvent> got = new CopyOnWriteArrayList<>();
    private volatile OutboundSseEvent beginning;
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(OutboundSseEvent event) {
      if (event.getData() != null) {
        got.add(event);
      } else if (beginning == null) {
        beginning = event;
      }
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {}

    List<String> ids() {
      return got.stream().map(OutboundSseEvent::getId).toList();
    }
  }

  private Client watch(String key, long known) {
    Client client = new Client();
    live.watch(key, known, null, () -> {}).subscribe(client);
    return client;
  }

  @Test
  void one_who_comes_is_sent_the_state_and_then_what_becomes_of_it() {
    versions.put("a", 3L);
    Client client = watch("a", Live.NONE);
    await().until(() -> client.ids().equals(List.of("3")));

    versions.put("a", 4L);

    await().until(() -> client.ids().equals(List.of("3", "4")));
  }

  @Test
  void one_who_comes_again_is_sent_only_what_is_newer() {
    versions.put("a", 3L);
    Client knowing = watch("a", 3);
    Client late = watch("a", 1);
    await().until(() -> late.ids().equals(List.of("3")));
    assertThat(knowing.ids()).isEmpty();

    versions.put("a", 5L);

    await().until(() -> knowing.ids().equals(List.of("5")));
  }

  @Test
  void the_first_version_is_news_to_who_has_none() {
    versions.put("a", 0L);
    Client knowing = watch("a", 0);

    Client client = watch("a", Live.NONE);

    await().until(() -> client.ids().equals(List.of("0")));
    assertThat(knowing.ids()).isEmpty();
    assertThat(client.beginning).extracting(OutboundSseEvent::getId).isNull();
    assertThat(knowing.beginning).extracting(OutboundSseEvent::getId).isEqualTo("0");
  }

  @Test
  void nobody_is_sent_what_becomes_of_another_thing() {
    versions.putAll(Map.of("a", 1L, "b", 1L));
    Client ofA = watch("a", Live.NONE);
    Client ofB = watch("b", Live.NONE);
    await().until(() -> ofA.ids().size() + ofB.ids().size() == 2);

    versions.put("b", 2L);

    await().until(() -> ofB.ids().equals(List.of("1", "2")));
    assertThat(ofA.ids()).containsExactly("1");
  }

  @Test
  void a_state_is_put_together_once_for_all_who_watch() {
    versions.put("a", 1L);
    List<Client> clients = IntStream.range(0, 200).mapToObj(_ -> watch("a", Live.NONE)).toList();
    await().until(() -> clients.stream().allMatch(client -> client.ids().equals(List.of("1"))));

    versions.put("a", 2L);

    await().until(() -> clients.stream().allMatch(c -> c.ids().equals(List.of("1", "2"))));
    assertThat(putTogether).hasValue(2);
  }

  @Test
  void it_goes_on_when_the_source_was_away_and_after_nobody_watched() {
    versions.put("a", 1L);
    failures.set(1);
    Client first = watch("a", Live.NONE);
    await().until(() -> first.ids().equals(List.of("1")));
    first.subscription.cancel();
    versions.put("a", 2L);

    Client second = watch("a", Live.NONE);

    await().until(() -> second.ids().contains("2"));
    assertThat(first.ids()).containsExactly("1");
  }
}
