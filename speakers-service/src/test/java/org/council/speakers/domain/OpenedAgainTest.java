package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An item is opened again that nobody closed: it was carried over. */
class OpenedAgainTest {

  private static final Place CONTINUED = new Place("C24", "PL-2", 1, "the-plan");

  private final ItemUnderway item = ItemUnderway.opened();
  private final MeetingFloor later = ItemUnderway.floorOf("PL-2");

  @BeforeEach
  void the_list_was_closed_and_somebody_waits() {
    item.asks(KENYA, SPEAK).closeList();
    later.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
  }

  @Test
  void its_list_is_open_again_and_who_waits_waits_on() {
    item.open().asks(TURKIYE, SPEAK);

    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  @Test
  void in_another_meeting_the_floor_is_that_meetings() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());

    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    refused(
        SpeakersRule.ITEM_IS_BEFORE_THE_MEETING,
        () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    assertThat(givenInTheLater(KENYA).meeting()).isEqualTo("PL-2");
  }

  @Test
  void in_another_meeting_the_list_is_directed_there() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());

    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, item::closeList);
    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, item::reopenList);
    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.limits(Limited.COUNCILLOR, 60));
    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.puts(KENYA, Side.BEFORE, KENYA));
    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.chairsHand().announce(item.tick()));
    item.list.chairsHandIn(later, CONTINUED).close(item.tick());
    assertThat(item.list.status()).isEqualTo(ListStatus.CLOSED);
  }

  @Test
  void a_meeting_not_known_to_have_taken_it_up_directs_no_list() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> item.list.chairsHandIn(later, CONTINUED).reopen(item.tick()))
        .withMessageContaining("PL-2");
  }

  @Test
  void who_had_the_floor_when_the_earlier_one_broke_off_is_not_interrupted_in_another() {
    Intervention brokenOff = item.isGivenTheFloor(KENYA, COMMENTS);
    item.adjourns();
    item.list.told().itemOpened(later, CONTINUED, item.tick());
    assertThat(item.list.log().speaking()).isEmpty();

    Intervention speaking = givenInTheLater(TURKIYE);

    assertThat(item.list.log().speaking()).contains(speaking);
    assertThat(item.list.log().interrupted()).isEmpty();
    assertThat(brokenOff.isRunning()).isTrue();
  }

  @Test
  void a_meeting_not_known_to_have_taken_it_up_refuses_nobody() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> givenInTheLater(KENYA))
        .withMessageContaining("PL-2");
  }

  @Test
  void the_first_meeting_may_take_it_up_again_and_then_the_later_one_had_it_before() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());
    item.open();

    refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> givenInTheLater(KENYA));
    assertThat(item.isGivenTheFloor(KENYA, COMMENTS).meeting()).isEqualTo("PL-1");
  }

  @Test
  void the_first_meeting_that_closes_it_late_takes_it_from_nobody() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());

    item.closeItem();

    assertThat(item.list.status()).isEqualTo(ListStatus.OPEN);
  }

  @Test
  void the_time_allotted_is_the_later_meetings() {
    item.list.told().allotted("PL-2", 90, Optional.empty());

    item.list.told().itemOpened(later, CONTINUED, item.tick());

    assertThat(item.list.log().allottedSeconds()).isEqualTo(90);
  }

  private Intervention givenInTheLater(Speaker who) {
    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    return item.list.debateIn(later).giveTheFloor(new Turn(CONTINUED, who, speech, item.tick()));
  }
}
