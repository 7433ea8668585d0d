package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.order.Ahead;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#CHAIR_PLACES}. */
class Spk28ChairPlacesTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void one_before_another_with_a_reason_that_is_shown() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(OSKAR, SPEAK);

    item.puts(OSKAR, Side.BEFORE, TURKIYE);

    assertThat(item.queue()).containsExactly("KEN", "OSK", "TUR");
    assertThat(item.ruleOf(1)).isEqualTo(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS);
    assertThat(item.ruleOf(2)).isEqualTo(SpeakersRule.CHAIR_PLACES);
    assertThat(item.list.inOrder().get(2).reason().facts()).contains("by agreement");
    assertThat(item.list.inOrder().get(2).ahead())
        .containsExactly(
            new Ahead(SpeakersRule.CHAIR_PLACES, 1),
            new Ahead(SpeakersRule.FIRST_COME_FIRST_SERVED, 1));
  }

  @Test
  void and_keeps_to_it_when_the_floor_is_given() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).puts(TURKIYE, Side.BEFORE, KENYA);

    refused(SpeakersRule.CHAIR_PLACES, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    assertThat(item.speaks(TURKIYE, COMMENTS, 10).queue()).containsExactly("KEN");
  }

  @Test
  void it_holds_when_the_other_waits_no_more() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(OSKAR, SPEAK);
    item.puts(OSKAR, Side.AFTER, KENYA);

    assertThat(item.withdraws(KENYA, SPEAK).queue()).containsExactly("OSK", "TUR");
  }

  @Test
  void it_holds_wherever_the_other_goes_once_that_was_called() {
    item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK).asks(BRAZIL, SPEAK);
    item.puts(BRAZIL, Side.AFTER, TURKIYE).isGivenTheFloor(TURKIYE, COMMENTS);

    item.attends(TURKIYE.participant(), Attendance.REMOTE);

    assertThat(item.queue()).containsExactly("BRA", "KEN");
  }

  @Test
  void also_where_that_one_waits_again() {
    item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK).asks(BRAZIL, SPEAK);
    item.puts(BRAZIL, Side.AFTER, TURKIYE).speaks(TURKIYE, COMMENTS, 10).asks(TURKIYE, SPEAK);

    item.attends(TURKIYE.participant(), Attendance.REMOTE);

    assertThat(item.queue()).containsExactly("BRA", "KEN", "TUR");
  }

  @Test
  void and_overtakes_nobody_where_the_other_comes_into_the_room() {
    Speaker egypt = ItemUnderway.councillor("EGY", Attendance.REMOTE);
    item.asks(egypt, SPEAK).asks(BRAZIL, SPEAK).puts(BRAZIL, Side.AFTER, egypt);
    item.speaks(egypt, COMMENTS, 10).asks(KENYA, SPEAK);

    item.attends(egypt.participant(), Attendance.IN_PERSON);

    assertThat(item.queue()).containsExactly("KEN", "BRA");
  }

  @Test
  void while_the_other_waits_it_goes_with_it() {
    item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK).asks(BRAZIL, SPEAK);
    item.puts(BRAZIL, Side.AFTER, TURKIYE);

    item.attends(TURKIYE.participant(), Attendance.REMOTE);

    assertThat(item.queue()).containsExactly("KEN", "TUR", "BRA");
  }

  @Test
  void the_last_word_counts_and_no_circle_comes_of_it() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    item.puts(TURKIYE, Side.BEFORE, KENYA).puts(KENYA, Side.BEFORE, TURKIYE);

    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  @Test
  void nobody_beside_itself_nor_beside_one_that_does_not_wait() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.puts(KENYA, Side.AFTER, KENYA));
    item.withdraws(KENYA, SPEAK);
    refused(
        SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON,
        () -> item.puts(TURKIYE, Side.AFTER, KENYA));
  }
}
