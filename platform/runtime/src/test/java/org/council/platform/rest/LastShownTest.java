package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.IntStream;
import org.council.platform.rest.LastShown.Shown;
import org.council.platform.rest.LastShown.ToShow;
import org.junit.jupiter.api.Test;

/** What was shown before is shown again while it stands so. */
class LastShownTest {

  private static final int TOO_LARGE = 8 * 1024 * 1024 + 1;

  private final LastShown<String, Long> last = new LastShown<>(new ObjectMapper());
  private int looks;

  @Test
  void what_has_come_no_further_is_shown_as_it_was() {
    Shown<Long> first = last.show("KEN", 1L, () -> look(1L, "Kenya"));
    assertThat(text(first)).isEqualTo("\"Kenya\"");
    assertThat(last.show("KEN", 1L, () -> look(1L, "another"))).isSameAs(first);
    assertThat(looks).isOne();
  }

  @Test
  void what_has_come_further_is_looked_at_again() {
    last.show("KEN", 1L, () -> look(1L, "Kenya"));
    assertThat(text(last.show("KEN", 2L, () -> look(2L, "Kenya!")))).isEqualTo("\"Kenya!\"");
    assertThat(text(last.show("KEN", 2L, () -> look(2L, "another")))).isEqualTo("\"Kenya!\"");
    assertThat(looks).isEqualTo(2);
  }

  @Test
  void what_came_further_while_it_was_looked_at_serves_who_saw_it_come_so_far() {
    Shown<Long> later = last.show("KEN", 1L, () -> look(2L, "Kenya!"));
    assertThat(later.stand()).isEqualTo(2);
    assertThat(last.show("KEN", 2L, () -> look(2L, "another"))).isSameAs(later);
  }

  @Test
  void each_is_shown_for_itself() {
    last.show("KEN", 1L, () -> look(1L, "Kenya"));
    assertThat(text(last.show("CAN", 1L, () -> look(1L, "Canada")))).isEqualTo("\"Canada\"");
    assertThat(text(last.show("KEN", 1L, () -> look(1L, "another")))).isEqualTo("\"Kenya\"");
  }

  @Test
  void what_is_too_large_is_not_kept() {
    last.show("KEN", 1L, () -> look(1L, "Kenya"));
    String large = "x".repeat(TOO_LARGE);
    last.show("CAN", 1L, () -> look(1L, large));
    last.show("CAN", 1L, () -> look(1L, large));
    assertThat(looks).isEqualTo(3);
    assertThat(text(last.show("KEN", 1L, () -> look(1L, "another")))).isEqualTo("\"Kenya\"");
  }

  @Test
  void all_that_is_kept_takes_no_more_than_there_is_room_for() {
    String large = "x".repeat(TOO_LARGE / 8);
    for (int again = 0; again < 2; again++) {
      IntStream.range(0, 12).forEach(i -> last.show("P-" + i, 1L, () -> look(1L, large)));
    }
    assertThat(looks).isGreaterThan(12);
  }

  private ToShow<Long> look(long stand, String view) {
    looks++;
    return new ToShow<>(stand, view);
  }

  private static String text(Shown<Long> shown) {
    return new String(shown.json(), UTF_8);
  }
}
