package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#WHO_PRESIDES_IS_CALLED_OVER}. */
class Spk39WhoPresidesIsCalledOverTest {

  private static final Speaker COLLEAGUE =
      Speaker.of("ken-2", "KEN", Category.COUNCIL_MEMBER_STATE, Attendance.IN_PERSON);

  private final ItemUnderway item = ItemUnderway.opened().asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

  private Optional<Reason> calledOver(int place) {
    return item.turns().get(place).calledOver();
  }

  @Test
  void keeps_its_place_and_stands_in_nobodys_way_with_the_reason() {
    item.takesTheChair(KENYA);

    assertThat(item.queue()).containsExactly("KEN", "TUR");
    assertThat(calledOver(0))
        .contains(new Reason(SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER, "ken presides"));
    assertThat(calledOver(1)).isEmpty();
    assertThat(item.speaks(TURKIYE, COMMENTS, 10).queue()).containsExactly("KEN");
  }

  @Test
  void loses_nothing_when_another_presides() {
    item.takesTheChair(KENYA).takesTheChair(CHAIR);

    assertThat(calledOver(0)).isEmpty();
    refused(SpeakersRule.FIRST_COME_FIRST_SERVED, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
    assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("TUR");
  }

  @Test
  void presides_no_more_when_the_meeting_rose() {
    item.takesTheChair(KENYA);
    item.floor.meetingIs(MeetingStatus.CLOSED, item.tick());

    item.list.told().meetingClosed(item.floor, Optional.of(item.place), item.now());

    assertThat(calledOver(0)).isEmpty();
  }

  @Test
  void a_meeting_that_rises_late_takes_the_chair_from_nobody_in_the_one_that_took_the_item_up() {
    MeetingFloor later = ItemUnderway.floorOf("PL-2");
    later.isPresidedBy(KENYA.participant());
    Place continued = new Place("C24", "PL-2", 1, "the-plan");
    item.list.told().itemOpened(later, continued, item.tick());

    item.list.told().meetingClosed(item.floor, Optional.of(item.place), item.tick());

    assertThat(calledOver(0)).isPresent();
  }

  @Test
  void another_of_its_delegation_is_given_the_floor_in_its_place() {
    item.takesTheChair(KENYA);

    assertThat(item.speaks(COLLEAGUE, COMMENTS, 10).queue()).containsExactly("TUR");
  }

  @Test
  void one_behind_it_is_passed_over_and_what_a_colleague_asked_for_is_before_others() {
    item.takesTheChair(KENYA).passesOver(TURKIYE).asks(COLLEAGUE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
  }

  @Test
  void its_own_point_of_order_holds_up_no_officer() {
    item.asks(KENYA, POINT_OF_ORDER).takesTheChair(KENYA);

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, Does.REPLIES).isRunning()).isTrue();
  }

  @Test
  void who_waits_behind_it_is_told_a_turn_without_its_time() {
    item.limits(Limited.COUNCILLOR, 60).takesTheChair(KENYA);

    assertThat(item.ifAsked(ItemUnderway.councillor("XXX"), SPEAK))
        .isInstanceOfSatisfying(
            Prospect.Waiting.class, waiting -> assertThat(waiting.secondsBefore()).contains(60));
  }

  @Test
  void one_that_presided_when_the_item_was_opened_is() {
    ItemUnderway opening = ItemUnderway.planned();
    opening.floor.isPresidedBy(KENYA.participant());
    opening.open().asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThat(opening.speaks(TURKIYE, COMMENTS, 10).queue()).containsExactly("KEN");
  }

  @Test
  void so_is_one_whose_delegation_has_used_up_its_time_for_that_reason() {
    item.limits(Limited.DELEGATION_IN_ALL, 10).speaks(KENYA, COMMENTS, 10);
    item.limits(Limited.DELEGATION_IN_ALL, 20).asks(KENYA, SPEAK);
    item.limits(Limited.DELEGATION_IN_ALL, 10);

    assertThat(calledOver(1)).map(Reason::rule).contains(SpeakersRule.DELEGATION_HAS_ITS_TIME);
  }
}
