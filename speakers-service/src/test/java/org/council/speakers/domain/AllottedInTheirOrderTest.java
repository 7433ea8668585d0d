package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Does;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The time of which meeting counts follows from which meetings took the item up, in whatever order
 * agenda told of them: PL-1 had the item first, with 600 seconds; then a revised agenda of PL-0,
 * which meets before it, takes it in, or later meetings do.
 */
class AllottedInTheirOrderTest {

  private final ItemUnderway item = ItemUnderway.planned().toldOf();
  private final MeetingFloor first = item.floor;
  private final MeetingFloor earlier = ItemUnderway.floorOf("PL-0");

  @BeforeEach
  void the_earlier_one_sits() {
    earlier.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
    earlier.isPresidedBy(ItemUnderway.CHAIR.participant());
  }

  @Test
  void that_of_the_meeting_that_has_the_item_counts_and_all_that_was_spoken_on_it() {
    isOpenedEarlier(300);
    item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 450);
    assertThat(item.list.log().allottedSeconds()).isEqualTo(300);
    assertThat(item.timeOf(PELARGIA)).contains(0);

    isOpenedIn(first, ItemUnderway.ITEM);

    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    assertThat(item.timeOf(PELARGIA)).contains(600 - 450);
    item.speaks(SECRETARY_GENERAL, Does.REPLIES, 100);
    assertThat(item.timeOf(PELARGIA)).contains(600 - 450 - 100);
  }

  @Test
  void where_the_earlier_one_allots_none_that_counts_which_was_allotted_to_the_item() {
    isOpenedEarlier(null);
    item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 450);
    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    assertThat(item.timeOf(PELARGIA)).contains(150);

    isOpenedIn(first, ItemUnderway.ITEM);

    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    assertThat(item.timeOf(PELARGIA)).contains(150);
  }

  @Test
  void so_it_does_where_the_meeting_that_allots_it_has_not_reached_the_item() {
    isTakenUp("PL-2", null);

    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
  }

  @Test
  void where_the_later_one_allots_none_the_time_before_goes_on() {
    isOpenedEarlier(500);
    item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 300);

    isTakenUp("PL-2", null);

    assertThat(item.list.log().allottedSeconds()).isEqualTo(500);
    assertThat(item.timeOf(PELARGIA)).contains(200);
  }

  @Test
  void a_meeting_that_takes_it_up_once_more_has_what_is_left_of_its_time() {
    isOpenedEarlier(500);
    item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 200);
    isTakenUp("PL-2", null);
    item.speaks(SECRETARY_GENERAL, Does.REPLIES, 200);

    isOpenedIn(earlier, in("PL-0"));

    assertThat(item.list.log().allottedSeconds()).isEqualTo(500);
    assertThat(item.timeOf(PELARGIA)).contains(100);
  }

  @Test
  void a_meeting_that_did_not_reach_the_item_leaves_the_time_before_to_the_next() {
    item.open();
    item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 400);
    item.list.told().allotted("PL-2", 540, Optional.empty());

    isTakenUp("PL-3", null);

    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    assertThat(item.timeOf(PELARGIA)).contains(200);
  }

  @Test
  void one_that_allots_none_has_when_it_comes_again_that_of_the_one_before_it() {
    isOpenedEarlier(null);
    isOpenedIn(first, ItemUnderway.ITEM);
    item.allots(480);

    isOpenedIn(earlier, in("PL-0"));

    assertThat(item.list.log().allottedSeconds()).isEqualTo(480);
  }

  @Test
  void and_not_that_of_one_that_did_not_reach_the_item() {
    isTakenUp("PL-2", null);
    assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    MeetingFloor second = item.floor;
    isTakenUp("PL-3", 500);

    isOpenedIn(second, in("PL-2"));

    assertThat(item.list.log().allottedSeconds()).isEqualTo(500);
  }

  private void isOpenedEarlier(Integer seconds) {
    item.list.told().allotted("PL-0", seconds, Optional.empty());
    isOpenedIn(earlier, in("PL-0"));
  }

  private void isTakenUp(String meeting, Integer seconds) {
    MeetingFloor later = ItemUnderway.floorOf(meeting);
    later.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
    later.isPresidedBy(ItemUnderway.CHAIR.participant());
    item.list.told().allotted(meeting, seconds, Optional.empty());
    isOpenedIn(later, in(meeting));
  }

  /** All that is done from now on is done there. */
  private void isOpenedIn(MeetingFloor floor, Place place) {
    item.floor = floor;
    item.place = place;
    item.open();
  }

  private static Place in(String meeting) {
    return new Place("C24", meeting, 3, "the-plan");
  }
}
