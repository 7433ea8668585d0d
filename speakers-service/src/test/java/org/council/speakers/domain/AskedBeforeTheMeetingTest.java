package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** Nobody stands before others because the time that is told is wrong (spk-05). */
class AskedBeforeTheMeetingTest {

  private static final SpeakersRule SITS = SpeakersRule.MEETING_IS_IN_PROGRESS;

  private final ItemUnderway item = ItemUnderway.opened();
  private final Instant opened = item.floor.sittings().openedAt().orElseThrow();

  @Test
  void nobody_asked_before_the_meeting_was_opened() {
    item.asks(KENYA, SPEAK);
    Instant before = opened.minusMillis(1);

    refused(SITS, () -> item.asks(TURKIYE, new Asking(SPEAK, null, before)));
    refused(SITS, () -> item.asks(TURKIYE, new Asking(POINT_OF_ORDER, null, before)));

    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void who_asked_as_it_was_opened_did_and_who_asked_in_a_break() {
    item.asks(KENYA, new Asking(SPEAK, null, opened)).adjourns();
    item.asks(TURKIYE, SPEAK).goesOn();

    item.asks(BRAZIL, new Asking(SPEAK, null, item.now().minusMillis(1)));

    assertThat(item.queue()).containsExactly("KEN", "TUR", "BRA");
  }

  @Test
  void nobody_is_refused_where_it_is_not_known_when_it_was_opened() {
    Asking early = new Asking(SPEAK, null, opened.minusSeconds(3600));

    item.list.inscribe(Optional.empty(), ItemUnderway.ITEM, KENYA, early);

    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void what_is_asked_for_now_is_so_also_by_a_clock_that_is_behind() {
    Instant behind = opened.minusSeconds(1);

    assertThat(item.floor.sittings().notBefore(behind)).isEqualTo(opened);
    item.floor.meetingIs(MeetingStatus.ADJOURNED, opened.plusSeconds(60));
    assertThat(item.floor.sittings().notBefore(behind)).isEqualTo(opened.plusSeconds(60));
    Sittings scheduled = ItemUnderway.floorOf("PL-2").sittings();
    assertThat(scheduled.notBefore(behind)).isEqualTo(behind);
  }

  @Test
  void nor_does_a_look_by_such_a_clock_foretell_a_refusal() {
    Asking behind = new Asking(SPEAK, null, opened.minusSeconds(1));
    FloorNow floor = new FloorNow(Optional.of(item.floor), List.of(), Optional.empty());

    assertThat(Prospect.Waiting.on(item.list, ItemUnderway.ITEM, KENYA, behind, floor).ordered())
        .isNotNull();
  }
}
