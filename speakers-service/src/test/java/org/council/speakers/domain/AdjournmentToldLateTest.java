package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** An adjournment that agenda tells late, and what of it is kept beside the floor. */
class AdjournmentToldLateTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void an_adjournment_is_kept_with_who_speaks_all_the_same() {
    item.speaks(TURKIYE, COMMENTS, 10);
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

    item.list.told().meetingAdjourned(item.floor, item.now());

    assertThat(running.course().meetingAdjournedAt()).isEqualTo(item.now());
    assertThat(item.list.log().interventions().getFirst().course().meetingAdjournedAt()).isNull();
  }

  @Test
  void also_with_who_spoke_beyond_it_and_has_ended() {
    Intervention spoke = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Instant adjourned = item.tick();
    item.ends(spoke.id(), 120);

    item.list.told().meetingAdjourned(item.floor, adjourned);

    assertThat(spoke.course().meetingAdjournedAt()).isEqualTo(adjourned);
    assertThat(spoke.seconds()).isEqualTo(120);
  }

  @Test
  void not_with_who_ended_when_it_broke_off() {
    Intervention spoke = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(spoke.id(), 60);

    item.list.told().meetingAdjourned(item.floor, item.now());

    assertThat(spoke.course().meetingAdjournedAt()).isNull();
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
  void and_its_clock_stands_until_the_meeting_goes_on_and_the_Chair_says_so() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
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
    assertThat(running.course().meetingAdjournedAt()).isEqualTo(before);
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
    item.adjourns();

    item.debate().end(running, running.clock().givenAt().plusSeconds(60));

    assertThat(running.seconds()).isEqualTo(60);
    assertThat(running.clock().pausedSeconds()).isZero();
    assertThat(running.course().meetingAdjournedAt()).isNull();
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
}
