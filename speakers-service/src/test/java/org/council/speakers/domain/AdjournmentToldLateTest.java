package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.FloorEvent.InterventionEnded;
import org.council.speakers.domain.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.RequestEvent.RequestRestored;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Test;

/** What agenda tells late, and what of it is kept beside the floor. */
class ToldLateTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void an_adjournment_is_kept_with_who_speaks_all_the_same() {
    item.speaks(TURKIYE, COMMENTS, 10);
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

    item.list.told().meetingAdjourned(item.floor, item.now());

    assertThat(running.meetingAdjournedAt()).isEqualTo(item.now());
    assertThat(item.list.log().interventions().getFirst().meetingAdjournedAt()).isNull();
  }

  @Test
  void also_with_who_spoke_beyond_it_and_has_ended() {
    Intervention spoke = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Instant adjourned = item.tick();
    item.ends(spoke.id(), 120);

    item.list.told().meetingAdjourned(item.floor, adjourned);

    assertThat(spoke.meetingAdjournedAt()).isEqualTo(adjourned);
    assertThat(spoke.seconds()).isEqualTo(120);
  }

  @Test
  void not_with_who_ended_when_it_broke_off() {
    Intervention spoke = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(spoke.id(), 60);

    item.list.told().meetingAdjourned(item.floor, item.now());

    assertThat(spoke.meetingAdjournedAt()).isNull();
  }

  @Test
  void a_clock_that_was_stopped_after_it_stands_since_the_meeting_broke_off() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Instant adjourned = item.tick();
    item.passes(30);
    item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);

    item.list.told().meetingAdjourned(item.floor, adjourned);

    assertThat(running.clock().pausedAt()).isEqualTo(adjourned);
    item.ends(running.id(), 600);
    assertThat(running.seconds()).isEqualTo(60);
  }

  @Test
  void a_closing_is_kept_with_who_was_called_after_it_and_that_turn_counts_for_nothing() {
    Intervention called = item.asks(OSKAR, SPEAK).isGivenTheFloor(OSKAR, COMMENTS);
    Instant closed = called.clock().givenAt().minusSeconds(1);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(called.closedSince()).isEqualTo(closed);
    assertThat(called.seconds()).isZero();
    assertThat(item.list.log().interventions()).containsExactly(called);
    assertThat(item.open().queue()).containsExactly("OSK");
    assertThat(item.list.log().time().fixedForObservers()).isEmpty();
  }

  @Test
  void who_was_called_after_it_waits_on_where_it_stood_and_all_is_said() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    UUID none = item.isGivenTheFloor(KENYA, COMMENTS).id();

    item.list.told().itemClosed(item.floor, closed);

    UUID request = item.lastRequestOf(KENYA).id();
    assertThat(item.facts())
        .endsWith(
            new InterventionEnded("C24", "PL-1", 8, "the-plan", none, "ken", 0, null, null),
            new InterventionPassedOver(
                "C24", "PL-1", 8, "the-plan", none, "ken", "KEN", null, null),
            new RequestRestored("C24", "PL-1", 8, "the-plan", request, "ken", "KEN"));
    assertThat(item.open().queue()).containsExactly("KEN", "TUR");
    assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("TUR");
  }

  @Test
  void it_waits_as_it_attends_now_where_it_left_the_room_meanwhile() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.attends(KENYA.participant(), Attendance.REMOTE);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void it_does_not_wait_twice_where_it_asked_for_the_same_again() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    SpeakerRequest answered = item.lastRequestOf(KENYA);
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.asks(KENYA, SPEAK);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(answered.status()).isEqualTo(RequestStatus.CONCLUDED);
    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void so_does_what_lapsed_with_that_turn() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK).asks(OSKAR, INTRODUCE, "C24/7");
    Instant closed = item.tick();
    item.isGivenTheFloor(OSKAR, Does.INTRODUCES, "C24/7");
    assertThat(item.queue()).containsExactly("PEL");

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("OSK", "OSK", "PEL");
  }

  @Test
  void a_motion_made_with_that_turn_was_not_made_and_nobody_waits_to_speak_on_it() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    conference.moves(KENYA, CLOSURE_OF_THE_DEBATE);
    Instant closed = conference.tick();
    conference.isGivenTheFloor(KENYA, COMMENTS);
    conference.asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

    conference.list.told().itemClosed(conference.floor, closed);

    assertThat(conference.queue()).containsExactly("KEN");
  }

  @Test
  void that_turn_is_no_asking_once_more_on_a_closed_list() {
    item.asks(KENYA, SPEAK);
    Instant closed = item.tick();
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.list.told().itemClosed(item.floor, closed);
    item.open().closeList();

    assertThat(item.passesOver(KENYA).asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void also_that_of_the_meeting_and_what_was_spoken_all_the_same_counts() {
    Intervention spoke = item.isGivenTheFloor(OSKAR, COMMENTS);
    Instant closed = spoke.clock().givenAt().minusSeconds(1);
    item.ends(spoke.id(), 60);

    item.list.told().meetingClosed(item.floor, closed);

    assertThat(spoke.closedSince()).isEqualTo(closed);
    assertThat(item.list.log().spokenSeconds()).isEqualTo(60);
    assertThat(item.list.log().made()).containsExactly(spoke);
  }

  @Test
  void a_closing_is_not_kept_with_who_spoke_before_it_or_adds_a_word() {
    Intervention before = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(before.id(), 10);
    Instant closed = item.tick();
    Intervention adds = item.isGivenTheFloor(SECRETARY_GENERAL, Does.ADDS);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(before.closedSince()).isNull();
    assertThat(adds.closedSince()).isNull();
  }

  @Test
  void and_its_clock_stands_until_the_meeting_goes_on_and_the_Chair_says_so() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now());
    item.adjourns();
    item.passes(80_000);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.debate().resume(running, item.now()))
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.MEETING_IS_IN_PROGRESS);
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());
    item.debate().resume(running, item.now());
    item.passes(40);
    item.debate().end(running, item.now());

    assertThat(running.seconds()).isEqualTo(60 + 40);
  }

  @Test
  void a_point_of_order_that_ends_in_the_break_lets_no_clock_run_again() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    Intervention raised = item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
    item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now());
    item.adjourns();

    item.debate().end(raised, item.tick());

    assertThat(running.stands()).isTrue();
  }

  @Test
  void one_that_had_ended_before_the_break_let_the_clock_run_until_it() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Intervention raised = item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
    item.passes(119);
    item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now().plusSeconds(1));
    item.adjourns();

    item.debate().end(raised, raised.clock().givenAt().plusSeconds(30));
    assertThat(running.clock().pausedAt()).isEqualTo(item.now());
    item.debate().end(running, raised.clock().givenAt().plusSeconds(50));

    assertThat(raised.seconds()).isEqualTo(30);
    assertThat(running.seconds()).isEqualTo(60 + 20);
  }

  @Test
  void also_where_its_end_is_entered_after_the_meeting_went_on() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    Intervention raised = item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
    item.passes(119);
    item.adjourns();
    Instant adjourned = item.now();
    item.passes(7_200);
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());

    item.debate().end(raised, raised.clock().givenAt().plusSeconds(30));

    assertThat(running.clock().pausedAt()).isEqualTo(adjourned);
  }

  @Test
  void an_adjournment_told_after_the_floor_was_given_is_kept_and_lets_no_clock_stand() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    Instant before = running.clock().givenAt().minusSeconds(60);

    item.list.told().meetingAdjourned(item.floor, before);

    assertThat(running.stands()).isFalse();
    assertThat(running.meetingAdjournedAt()).isEqualTo(before);
  }

  @Test
  void nor_does_one_told_after_the_clock_ran_again() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.debate().pause(running, item.tick());
    Instant meanwhile = item.tick();
    item.debate().resume(running, item.tick());

    item.list.told().meetingAdjourned(item.floor, meanwhile);

    assertThat(running.stands()).isFalse();
  }

  @Test
  void who_had_ended_before_an_adjournment_is_entered_with_that_end_all_the_same() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(120);
    item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now());
    item.adjourns();

    item.debate().end(running, running.clock().givenAt().plusSeconds(60));

    assertThat(running.seconds()).isEqualTo(60);
    assertThat(running.clock().pausedSeconds()).isZero();
    assertThat(running.meetingAdjournedAt()).isNull();
  }

  @Test
  void and_the_pauses_before_it_count_as_they_were() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.debate().pause(running, running.clock().givenAt().plusSeconds(20));
    item.debate().resume(running, running.clock().givenAt().plusSeconds(50));
    item.passes(120);
    item.adjourns();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.debate().end(running, running.clock().givenAt().plusSeconds(40)));
    item.debate().end(running, running.clock().givenAt().plusSeconds(70));

    assertThat(running.seconds()).isEqualTo(40);
    assertThat(running.clock().pausedSeconds()).isEqualTo(30);
  }

  @Test
  void a_pause_that_the_Chair_made_is_not_undone_by_an_adjournment() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.debate().pause(running, running.clock().givenAt().plusSeconds(60));
    item.passes(120);
    item.adjourns();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.debate().end(running, running.clock().givenAt().plusSeconds(50)));
  }

  @Test
  void a_closed_item_ends_who_speaks_not_before_it_began() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

    item.list.told().itemClosed(item.floor, running.clock().givenAt().minusSeconds(60));

    assertThat(running.seconds()).isZero();
    assertThat(item.list.log().speaking()).isEmpty();
    assertThat(item.floor.underWay()).isEmpty();
  }

  @Test
  void said_twice_it_changes_nothing() {
    item.closeItem();
    List<SpeakersEvent> facts = item.facts();

    item.closeItem();

    assertThat(item.facts()).isEqualTo(facts);
  }
}
