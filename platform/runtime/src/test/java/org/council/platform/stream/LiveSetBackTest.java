package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Those who have seen what is not there, or not there any more: all was set back by a restore, or
 * another thing has come in its place.
 */
class LiveSetBackTest {

  private final WatchedThings things = new WatchedThings();

  @Test
  void another_thing_that_comes_in_its_place_is_news_whatever_its_number() {
    things.put("a", new Mark("plan", 3));
    WatchingClient watching = things.watch("a", new Mark("plan", 3));
    WatchingClient knowing = things.watch("a", new Mark("budget", 0));
    WatchingClient plain = things.watch("a", Mark.at(3));
    await().until(() -> knowing.ids().equals(List.of("plan-3")));
    await().until(() -> plain.ids().equals(List.of("plan-3")));
    assertThat(watching.ids()).isEmpty();

    things.put("a", new Mark("budget", 0));

    await().until(() -> watching.ids().equals(List.of("budget-0")));
    await().until(() -> plain.ids().equals(List.of("plan-3", "budget-0")));
  }

  @Test
  void one_who_has_seen_more_than_there_is_is_sent_what_stands_and_what_becomes_of_it() {
    things.put("a", new Mark("plan", 3));
    WatchingClient ahead = things.watch("a", new Mark("plan", 999_999));
    await().until(() -> ahead.ids().equals(List.of("plan-3")));

    WatchingClient alsoAhead = things.watch("a", new Mark("plan", 4));
    await().until(() -> alsoAhead.ids().equals(List.of("plan-3")));
    things.put("a", new Mark("plan", 4));

    await().until(() -> alsoAhead.ids().equals(List.of("plan-3", "plan-4")));
    await().until(() -> ahead.ids().equals(List.of("plan-3", "plan-4")));
  }

  @Test
  void who_watches_while_all_is_set_back_is_sent_what_stands_then() {
    things.put("a", Mark.at(9));
    WatchingClient watching = things.watch("a", Mark.NONE);
    await().until(() -> watching.ids().equals(List.of("9")));

    things.put("a", Mark.at(5));

    await().until(() -> watching.ids().equals(List.of("9", "5")));
  }

  @Test
  void one_who_knows_more_than_was_shown_here_is_sent_nothing_older() {
    things.put("a", Mark.at(1));
    WatchingClient watching = things.watch("a", Mark.NONE);
    await().until(() -> watching.ids().equals(List.of("1")));
    AtomicReference<WatchingClient> knowing = new AtomicReference<>();

    things.whileAsked(() -> {
      things.put("a", Mark.at(2));
      WatchingClient client = things.watch("a", Mark.at(2));
      await().until(() -> !client.clock().isEmpty());
      knowing.set(client);
    });
    await().until(() -> watching.ids().equals(List.of("1", "2")));
    things.put("a", Mark.at(3));

    await().until(() -> knowing.get().ids().contains("3"));
    assertThat(knowing.get().ids()).containsExactly("3");
  }
}
