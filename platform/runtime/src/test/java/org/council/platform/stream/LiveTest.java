package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.council.platform.stream.WatchedThings.NOW;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveTest {

  private final WatchedThings things = new WatchedThings();

  @Test
  void one_who_comes_is_sent_the_state_and_then_what_becomes_of_it() {
    things.put("a", Mark.at(3));
    WatchingClient client = things.watch("a", Mark.NONE);
    await().until(() -> client.ids().equals(List.of("3")));

    things.put("a", Mark.at(4));

    await().until(() -> client.ids().equals(List.of("3", "4")));
  }

  @Test
  void one_who_comes_again_is_sent_only_what_is_newer() {
    things.put("a", Mark.at(3));
    WatchingClient knowing = things.watch("a", Mark.at(3));
    WatchingClient late = things.watch("a", Mark.at(1));
    await().until(() -> late.ids().equals(List.of("3")));
    assertThat(knowing.ids()).isEmpty();

    things.put("a", Mark.at(5));

    await().until(() -> knowing.ids().equals(List.of("5")));
  }

  @Test
  void the_first_version_is_news_to_who_has_none() {
    things.put("a", Mark.at(0));
    WatchingClient knowing = things.watch("a", Mark.at(0));

    WatchingClient client = things.watch("a", Mark.NONE);

    await().until(() -> client.ids().equals(List.of("0")));
    assertThat(knowing.ids()).isEmpty();
    assertThat(client.beginning()).extracting(OutboundSseEvent::getId).isNull();
    assertThat(knowing.beginning()).extracting(OutboundSseEvent::getId).isEqualTo("0");
  }

  @Test
  void who_watches_is_told_the_time_at_the_beginning_and_again_with_each_heartbeat() {
    things.put("a", Mark.at(3));
    WatchingClient client = things.watch("a", Mark.at(3));
    await().until(() -> !client.clock().isEmpty());

    things.beat(NOW.plusSeconds(15));

    assertThat(client.clock())
        .containsExactly(
            "{\"serverTime\":\"2024-06-04T09:00:00Z\"}",
            "{\"serverTime\":\"2024-06-04T09:00:15Z\"}");
    assertThat(client.ids()).isEmpty();
  }

  @Test
  void nobody_is_sent_what_becomes_of_another_thing() {
    things.put("a", Mark.at(1));
    things.put("b", Mark.at(1));
    WatchingClient ofA = things.watch("a", Mark.NONE);
    WatchingClient ofB = things.watch("b", Mark.NONE);
    await().until(() -> ofA.ids().size() + ofB.ids().size() == 2);

    things.put("b", Mark.at(2));

    await().until(() -> ofB.ids().equals(List.of("1", "2")));
    assertThat(ofA.ids()).containsExactly("1");
  }

  @Test
  void a_state_is_put_together_once_for_all_who_watch() {
    things.put("a", Mark.at(1));
    List<WatchingClient> clients =
        IntStream.range(0, 200).mapToObj(_ -> things.watch("a", Mark.NONE)).toList();
    await().until(() -> clients.stream().allMatch(client -> client.ids().equals(List.of("1"))));

    things.put("a", Mark.at(2));

    await().until(() -> clients.stream().allMatch(c -> c.ids().equals(List.of("1", "2"))));
    assertThat(things.putTogether()).isEqualTo(2);
  }

  @Test
  void it_goes_on_when_the_source_was_away_and_after_nobody_watched() {
    things.put("a", Mark.at(1));
    things.areAwayOnce();
    WatchingClient first = things.watch("a", Mark.NONE);
    await().until(() -> first.ids().equals(List.of("1")));
    first.leave();
    things.put("a", Mark.at(2));

    WatchingClient second = things.watch("a", Mark.NONE);

    await().until(() -> second.ids().contains("2"));
    assertThat(first.ids()).containsExactly("1");
  }

  @Test
  void an_error_ends_nobodys_watching() {
    things.put("a", Mark.at(1));
    things.breakDown("a");
    things.failByAnError();
    things.areAwayOnce();
    WatchingClient client = things.watch("a", Mark.NONE);
    await().until(() -> things.putTogether() > 0);

    things.mend();

    await().until(() -> client.ids().equals(List.of("1")));
  }

  @Test
  void one_that_cannot_be_shown_keeps_nobody_from_the_others_and_is_tried_again() {
    List.of("a", "b", "c").forEach(key -> things.put(key, Mark.at(1)));
    things.breakDown("b");
    List<String> warnings = new CopyOnWriteArrayList<>();
    Handler listener = listening(warnings);
    Logger.getLogger(Live.class.getName()).addHandler(listener);
    try {
      WatchingClient ofB = things.watch("b", Mark.NONE);
      await().until(() -> things.putTogether() > 1);
      WatchingClient ofC = things.watch("c", Mark.NONE);
      WatchingClient ofA = things.watch("a", Mark.NONE);

      await().until(() -> ofA.ids().equals(List.of("1")) && ofC.ids().equals(List.of("1")));
      assertThat(ofB.ids()).isEmpty();
      assertThat(warnings).hasSize(1).allMatch(warning -> warning.startsWith("b "));

      things.mend();
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
