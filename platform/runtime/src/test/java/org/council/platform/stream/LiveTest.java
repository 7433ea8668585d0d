package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveTest {

  private static final Instant NOW = Instant.parse("2024-06-04T09:00:00Z");

  private final Map<String, Mark> marks = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger putTogether = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicReference<Runnable> whileAsked = new AtomicReference<>(() -> {});
  private volatile boolean byAnError;
  private final Watchers watchers = new Watchers("live", new SimpleMeterRegistry(), Frame::clock);
  private final Live<String> live = new Live<>(watchers, () -> NOW, new Things());

  /** What is watched: things that have nothing but a mark. */
  private final class Things implements Live.Source<String> {

    @Override
    public Map<String, Mark> marks(Set<String> watched) {
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        fail();
      }
      Map<String, Mark> known = new HashMap<>(marks);
      known.keySet().retainAll(watched);
      whileAsked.getAndSet(() -> {}).run();
      return known;
    }

    @Override
    public Frame state(String key) {
      putTogether.incrementAndGet();
      if (broken.contains(key)) {
        fail();
      }
      return Frame.of(marks.get(key), "state", key);
    }
  }

  private void fail() {
    if (byAnError) {
      throw new LinkageError("broken");
    }
    throw new IllegalStateException("broken");
  }

  /** A client that takes all. */
  private static final class Client implements Flow.Subscriber<OutboundSseEvent> {

    private final List<OutboundSseEvent> got = new CopyOnWriteArrayList<>();
    private final List<Object> clock = new CopyOnWriteArrayList<>();
    private volatile OutboundSseEvent beginning;
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(OutboundSseEvent event) {
      if ("clock".equals(event.getName())) {
        assertThat(event.getId()).isNull();
        clock.add(event.getData());
      } else if (event.getData() != null) {
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

  private Client watch(String key, Mark known) {
    Client client = new Client();
    live.watch(key, known, null, () -> {}).subscribe(client);
    return client;
  }

  @Test
  void one_who_comes_is_sent_the_state_and_then_what_becomes_of_it() {
    marks.put("a", Mark.at(3));
    Client client = watch("a", Mark.NONE);
    await().until(() -> client.ids().equals(List.of("3")));

    marks.put("a", Mark.at(4));

    await().until(() -> client.ids().equals(List.of("3", "4")));
  }

  @Test
  void one_who_comes_again_is_sent_only_what_is_newer() {
    marks.put("a", Mark.at(3));
    Client knowing = watch("a", Mark.at(3));
    Client late = watch("a", Mark.at(1));
    await().until(() -> late.ids().equals(List.of("3")));
    assertThat(knowing.ids()).isEmpty();

    marks.put("a", Mark.at(5));

    await().until(() -> knowing.ids().equals(List.of("5")));
  }

  @Test
  void the_first_version_is_news_to_who_has_none() {
    marks.put("a", Mark.at(0));
    Client knowing = watch("a", Mark.at(0));

    Client client = watch("a", Mark.NONE);

    await().until(() -> client.ids().equals(List.of("0")));
    assertThat(knowing.ids()).isEmpty();
    assertThat(client.beginning).extracting(OutboundSseEvent::getId).isNull();
    assertThat(knowing.beginning).extracting(OutboundSseEvent::getId).isEqualTo("0");
  }

  @Test
  void who_watches_is_told_the_time_at_the_beginning_and_again_with_each_heartbeat() {
    marks.put("a", Mark.at(3));
    Client client = watch("a", Mark.at(3));
    await().until(() -> !client.clock.isEmpty());

    watchers.beat(NOW.plusSeconds(15));

    assertThat(client.clock)
        .containsExactly(
            "{\"serverTime\":\"2024-06-04T09:00:00Z\"}",
            "{\"serverTime\":\"2024-06-04T09:00:15Z\"}");
    assertThat(client.ids()).isEmpty();
  }

  @Test
  void nobody_is_sent_what_becomes_of_another_thing() {
    marks.putAll(Map.of("a", Mark.at(1), "b", Mark.at(1)));
    Client ofA = watch("a", Mark.NONE);
    Client ofB = watch("b", Mark.NONE);
    await().until(() -> ofA.ids().size() + ofB.ids().size() == 2);

    marks.put("b", Mark.at(2));

    await().until(() -> ofB.ids().equals(List.of("1", "2")));
    assertThat(ofA.ids()).containsExactly("1");
  }

  @Test
  void a_state_is_put_together_once_for_all_who_watch() {
    marks.put("a", Mark.at(1));
    List<Client> clients = IntStream.range(0, 200).mapToObj(_ -> watch("a", Mark.NONE)).toList();
    await().until(() -> clients.stream().allMatch(client -> client.ids().equals(List.of("1"))));

    marks.put("a", Mark.at(2));

    await().until(() -> clients.stream().allMatch(c -> c.ids().equals(List.of("1", "2"))));
    assertThat(putTogether).hasValue(2);
  }

  @Test
  void it_goes_on_when_the_source_was_away_and_after_nobody_watched() {
    marks.put("a", Mark.at(1));
    failures.set(1);
    Client first = watch("a", Mark.NONE);
    await().until(() -> first.ids().equals(List.of("1")));
    first.subscription.cancel();
    marks.put("a", Mark.at(2));

    Client second = watch("a", Mark.NONE);

    await().until(() -> second.ids().contains("2"));
    assertThat(first.ids()).containsExactly("1");
  }

  @Test
  void an_error_ends_nobodys_watching() {
    marks.put("a", Mark.at(1));
    broken.add("a");
    byAnError = true;
    failures.set(1);
    Client client = watch("a", Mark.NONE);
    await().until(() -> putTogether.get() > 0);

    broken.clear();

    await().until(() -> client.ids().equals(List.of("1")));
  }

  @Test
  void another_thing_that_comes_in_its_place_is_news_whatever_its_number() {
    marks.put("a", new Mark("plan", 3));
    Client watching = watch("a", new Mark("plan", 3));
    Client knowing = watch("a", new Mark("budget", 0));
    Client plain = watch("a", Mark.at(3));
    await().until(() -> knowing.ids().equals(List.of("plan-3")));
    await().until(() -> plain.ids().equals(List.of("plan-3")));
    assertThat(watching.ids()).isEmpty();

    marks.put("a", new Mark("budget", 0));

    await().until(() -> watching.ids().equals(List.of("budget-0")));
    await().until(() -> plain.ids().equals(List.of("plan-3", "budget-0")));
  }

  @Test
  void one_who_has_seen_more_than_there_is_is_sent_what_stands_and_what_becomes_of_it() {
    marks.put("a", new Mark("plan", 3));
    Client ahead = watch("a", new Mark("plan", 999_999));
    await().until(() -> ahead.ids().equals(List.of("plan-3")));

    Client alsoAhead = watch("a", new Mark("plan", 4));
    await().until(() -> alsoAhead.ids().equals(List.of("plan-3")));
    marks.put("a", new Mark("plan", 4));

    await().until(() -> alsoAhead.ids().equals(List.of("plan-3", "plan-4")));
    await().until(() -> ahead.ids().equals(List.of("plan-3", "plan-4")));
  }

  @Test
  void who_watches_while_all_is_set_back_is_sent_what_stands_then() {
    marks.put("a", Mark.at(9));
    Client watching = watch("a", Mark.NONE);
    await().until(() -> watching.ids().equals(List.of("9")));

    marks.put("a", Mark.at(5));

    await().until(() -> watching.ids().equals(List.of("9", "5")));
  }

  @Test
  void one_who_knows_more_than_was_shown_here_is_sent_nothing_older() {
    marks.put("a", Mark.at(1));
    Client watching = watch("a", Mark.NONE);
    await().until(() -> watching.ids().equals(List.of("1")));
    AtomicReference<Client> knowing = new AtomicReference<>();

    whileAsked.set(() -> {
      marks.put("a", Mark.at(2));
      Client client = watch("a", Mark.at(2));
      await().until(() -> !client.clock.isEmpty());
      knowing.set(client);
    });
    await().until(() -> watching.ids().equals(List.of("1", "2")));
    marks.put("a", Mark.at(3));

    await().until(() -> knowing.get().ids().contains("3"));
    assertThat(knowing.get().ids()).containsExactly("3");
  }

  @Test
  void one_that_cannot_be_shown_keeps_nobody_from_the_others_and_is_tried_again() {
    List.of("a", "b", "c").forEach(key -> marks.put(key, Mark.at(1)));
    broken.add("b");
    List<String> warnings = new CopyOnWriteArrayList<>();
    Handler listener = listening(warnings);
    Logger.getLogger(Live.class.getName()).addHandler(listener);
    try {
      Client ofB = watch("b", Mark.NONE);
      await().until(() -> putTogether.get() > 1);
      Client ofC = watch("c", Mark.NONE);
      Client ofA = watch("a", Mark.NONE);

      await().until(() -> ofA.ids().equals(List.of("1")) && ofC.ids().equals(List.of("1")));
      assertThat(ofB.ids()).isEmpty();
      assertThat(warnings).hasSize(1).allMatch(warning -> warning.startsWith("b "));

      broken.clear();
      await().until(() -> ofB.ids().equals(List.of("1")));
    } finally {
      Logger.getLogger(Live.class.getName()).removeHandler(listener);
    }
  }

  private static Handler listening(List<String> warnings) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        warnings.add(new SimpleFormatter().formatMessage(record));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
