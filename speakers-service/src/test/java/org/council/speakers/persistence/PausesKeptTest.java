package org.council.speakers.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.time.SpeechClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long a clock stood is kept to the part of a second, and read where it was kept in whole ones.
 */
class PausesKeptTest {

  private final SecondsColumn column = new SecondsColumn();

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT9S", "PT9.95S", "PT0.000001S", "PT3H0.25S"})
  void a_column_keeps_them(Duration paused) {
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(paused)))
        .isEqualTo(paused);
  }

  @Test
  void in_seconds() {
    assertThat(column.convertToDatabaseColumn(Duration.ofMillis(9_950)))
        .isEqualByComparingTo(new BigDecimal("9.95"));
  }

  @Test
  void so_does_what_is_kept_of_a_list_as_it_stood() {
    Intervention made = pausedFor(Duration.ofMillis(9_950));

    assertThat(clockIn(ListJson.write(made))).isEqualTo(made.clock());
  }

  @Test
  void where_whole_seconds_were_kept_they_are_read() {
    String kept = ListJson.write(pausedFor(Duration.ofSeconds(9)));
    String before = kept.replaceAll("\"pausedSeconds\":[0-9.]+", "\"pausedSeconds\":7");

    assertThat(before).isNotEqualTo(kept);
    assertThat(clockIn(before).paused()).isEqualTo(Duration.ofSeconds(7));
  }

  private static Intervention pausedFor(Duration pause) {
    ItemUnderway item = ItemUnderway.opened();
    Intervention made = item.isGivenTheFloor(ItemUnderway.KENYA, Does.COMMENTS);
    item.debate().pause(made, item.now());
    item.debate().resume(made, item.now().plus(pause));
    return made;
  }

  private static SpeechClock clockIn(String intervention) {
    String list = ListJson.write(ItemUnderway.planned().list);
    return ListJson.read(list, Map.of(), List.of(), List.of(intervention))
        .log()
        .interventions()
        .getFirst()
        .clock();
  }
}
