package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.rules.NoticeCutOff;
import org.council.speakers.domain.rules.NoticeCutOff.Opening;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** Until when observers tell in advance that they wish to speak. */
class NoticeCutOffTest {

  private static Asking toSpeak(Instant at) {
    return new Asking(SPEAK, null, at);
  }

  @Test
  void what_was_told_too_short_before_the_item_was_opened_does_not_count() {
    ItemUnderway item = plannedWith(new NoticeCutOff(Opening.ITEM, 600));
    item.notified(OSKAR, SPEAK, null).passes(600);
    item.notified(PELARGIA, SPEAK, null).open();

    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.asks(PELARGIA, SPEAK))
        .withMessageContaining("PEL gave no such notice until")
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE);
  }

  @Test
  void once_the_item_is_open_what_was_told_in_time_is_still_entered_and_what_was_not_refused() {
    ItemUnderway item = plannedWith(new NoticeCutOff(Opening.ITEM, 600));
    item.passes(700);
    item.open();
    Instant cutOff = item.now().minusSeconds(600);

    assertThat(item.list.notices().until()).contains(cutOff);
    item.tells(OSKAR, toSpeak(cutOff));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.tells(PELARGIA, toSpeak(cutOff.plusSeconds(1))))
        .withMessageContaining("were taken until " + cutOff)
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM);
  }

  @Test
  void reckoned_from_the_meeting_it_is_over_before_the_item_is_opened() {
    ItemUnderway item = plannedWith(new NoticeCutOff(Opening.MEETING, 60));
    Instant opened = item.now();

    item.tells(OSKAR, toSpeak(opened.minusSeconds(60)));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.notified(PELARGIA, SPEAK, null))
        .withMessageContaining("were taken until " + opened.minusSeconds(60));
    assertThat(item.open().asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void without_one_it_is_told_at_any_time() {
    ItemUnderway item = plannedWith(null).open();

    assertThat(item.notified(OSKAR, SPEAK, null).asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void none_lies_after_the_opening() {
    assertThatThrownBy(() -> new NoticeCutOff(Opening.ITEM, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoticeCutOff(null, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ItemUnderway plannedWith(NoticeCutOff cutOff) {
    return ItemUnderway.plannedWith("noticeCutOff", "itu-council", cutOff);
  }
}
