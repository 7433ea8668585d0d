package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The floor is asked for in the meeting that has the item (spk-06). */
class AskedInAnotherMeetingTest {

  private static final Place CONTINUED = new Place("C24", "PL-2", 1, "the-plan");

  private final ItemUnderway item = ItemUnderway.opened();
  private final MeetingFloor later = ItemUnderway.floorOf("PL-2");

  @BeforeEach
  void the_later_meeting_sits() {
    later.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
  }

  @Test
  void one_that_had_it_before_takes_no_request() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());

    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.asks(KENYA, SPEAK));
    assertThat(item.ifAsked(KENYA, SPEAK)).isInstanceOf(Prospect.Refused.class);
    asksInTheLater(KENYA);
    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void one_not_known_to_have_taken_it_up_refuses_nobody() {
    early();
    item.closeItem();
    early();
  }

  @Test
  void one_that_takes_it_up_takes_who_asks_and_keeps_who_waits() {
    item.asks(KENYA, SPEAK).closeItem();
    item.list.told().itemOpened(later, CONTINUED, item.tick());

    asksInTheLater(TURKIYE);

    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  private void early() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> asksInTheLater(KENYA))
        .withMessageContaining("PL-2");
  }

  private void asksInTheLater(Speaker who) {
    item.list.inscribe(Optional.of(later), CONTINUED, who, new Asking(SPEAK, null, item.tick()));
  }
}
