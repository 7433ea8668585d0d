package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.FloorEvent.FloorGiven;
import org.council.speakers.domain.FloorEvent.MicrophoneSwitched;
import org.council.speakers.domain.ListEvent.ListOpened;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Seat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What agenda and the room tell, also late, and what of it is kept. */
class WhatIsToldTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Carried_over {

    @Test
    void it_keeps_who_waits_and_opens_anew() {
      item.asks(BRAZIL, SPEAK).asks(OSKAR, SPEAK).closeList().closeItem();

      item.open();

      assertThat(item.list.status()).isEqualTo(ListStatus.OPEN);
      assertThat(item.lastFact()).isEqualTo(new ListOpened("C24", "PL-1", 8, "the-plan"));
      assertThat(item.queue()).containsExactly("BRA", "OSK");
    }

    @Test
    void it_keeps_the_time_that_was_fixed_and_the_time_allotted() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 500).speaks(OSKAR, COMMENTS, 10).closeItem();

      item.allots(null);
      item.open();

      assertThat(item.list.speakingLimits().ofObservers()).contains(100);
      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    }
  }

  @Nested
  class A_microphone {

    private final Speaker seated = KENYA.at(new Seat("C-14", "M-014"));

    @Test
    void is_as_the_room_told_last_by_when_it_happened() {
      Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);
      Instant on = item.tick();
      Instant off = item.tick();
      Instant onAgain = item.tick();

      item.hears("M-014", false, off);
      item.hears("M-014", true, on);
      assertThat(speaking.microphone().onSince()).isNull();

      item.hears("M-014", true, onAgain);
      assertThat(speaking.microphone().onSince()).isEqualTo(onAgain);
    }

    @Test
    void that_went_on_before_the_turn_is_on_from_its_beginning_and_that_is_said() {
      Instant on = item.tick();
      item.hears("M-014", true, on);

      Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);

      assertThat(speaking.microphone().onSince()).isEqualTo(on);
      assertThat(item.lastFact())
          .isEqualTo(
              new MicrophoneSwitched(
                  "C24", "PL-1", 8, "the-plan", speaking.id(), "ken", "M-014", true));
    }

    @Test
    void that_went_off_before_the_turn_or_is_not_that_of_the_seat_is_not_on() {
      item.hears("M-014", true, item.tick());
      item.hears("M-014", false, item.tick());
      item.hears("M-015", true, item.tick());

      Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);

      assertThat(speaking.microphone().onSince()).isNull();
      assertThat(item.lastFact()).isInstanceOf(FloorGiven.class);
    }

    @Test
    void that_goes_off_after_the_end_goes_off_with_the_turn_that_ended_and_once() {
      Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
      item.hears("M-014", true, item.tick());
      item.ends(spoke.id(), 10);
      Instant off = item.tick();

      MicrophoneSignal signal = item.hears("M-014", false, off);

      assertThat(spoke.microphone()).isEqualTo(new Microphone(null, off));
      assertThat(signal.intervention()).contains(spoke.id());
      assertThat(item.hears("M-014", false, item.tick()).intervention()).isEmpty();
    }

    @Test
    void that_goes_on_after_the_end_is_on_with_the_next_turn_there_and_not_with_the_one_before() {
      Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
      item.ends(spoke.id(), 10);

      Instant on = item.tick();
      item.hears("M-014", true, on);
      Intervention speaks = item.isGivenTheFloor(seated, COMMENTS);

      assertThat(spoke.microphone().onSince()).isNull();
      assertThat(speaks.microphone().onSince()).isEqualTo(on);
    }

    @Test
    void that_stayed_on_over_two_turns_goes_off_with_both() {
      Intervention before = item.isGivenTheFloor(seated, COMMENTS);
      item.hears("M-014", true, item.tick());
      item.ends(before.id(), 10);
      Intervention now = item.isGivenTheFloor(seated, COMMENTS);
      assertThat(now.microphone().onSince()).isEqualTo(before.microphone().onSince());

      item.hears("M-014", false, item.tick());

      assertThat(before.microphone().onSince()).isNull();
      assertThat(now.microphone().onSince()).isNull();
    }

    @Test
    void that_did_not_go_on_or_off_is_not_said_to_have() {
      Intervention speaking = item.isGivenTheFloor(seated, COMMENTS);
      Instant late = item.tick();
      Instant on = item.tick();
      item.hears("M-014", true, on);
      item.hears("M-014", true, item.tick());
      assertThat(switches()).hasSize(1);

      item.hears("M-014", false, item.tick());
      item.hears("M-014", true, late);

      assertThat(switches()).extracting(MicrophoneSwitched::on).containsExactly(true, false);
      assertThat(speaking.microphone().onSince()).isNull();
    }

    @Test
    void of_which_is_told_late_what_was_before_some_turns_is_said_of_the_next_and_no_other() {
      Instant on = item.tick();
      item.ends(item.isGivenTheFloor(seated, COMMENTS).id(), 10);
      item.ends(item.isGivenTheFloor(seated, COMMENTS).id(), 10);

      assertThat(item.hears("M-014", true, on).intervention()).isEmpty();
      assertThat(switches()).isEmpty();

      Intervention next = item.isGivenTheFloor(seated, COMMENTS);
      assertThat(next.microphone().onSince()).isEqualTo(on);
      assertThat(switches())
          .extracting(MicrophoneSwitched::intervention)
          .containsExactly(next.id());
    }

    private List<MicrophoneSwitched> switches() {
      return item.facts().stream()
          .filter(MicrophoneSwitched.class::isInstance)
          .map(MicrophoneSwitched.class::cast)
          .toList();
    }

    @Test
    void of_which_is_told_late_what_happened_before_the_end_is_kept_with_that_turn() {
      Intervention spoke = item.isGivenTheFloor(seated, COMMENTS);
      Instant on = item.tick();
      item.ends(spoke.id(), 10);

      item.hears("M-014", true, on);

      assertThat(spoke.microphone().onSince()).isEqualTo(on);
    }
  }

  @Test
  void who_comes_into_the_room_counts_also_for_a_request_that_waits_again() {
    item.asks(OSKAR, SPEAK).asks(OSKAR, Purpose.INTRODUCE, "C24/7");
    Intervention absent = item.isGivenTheFloor(OSKAR, Does.INTRODUCES, "C24/7");
    item.attends("osk", Attendance.REMOTE);

    item.passesOver(absent);

    assertThat(item.list.inOrder())
        .extracting(ordered -> ordered.entry().attendance())
        .containsExactly(Attendance.REMOTE);
  }

  @Nested
  class Its_moment {

    @Test
    void is_none_before_something_happens_in_the_room() {
      assertThat(ItemUnderway.planned().list.moment()).isEmpty();
    }

    @Test
    void is_that_of_the_last_act_in_the_room_whenever_the_agenda_was_entered() {
      item.asks(KENYA, SPEAK);
      Instant asked = item.now();

      item.allots(900);

      assertThat(item.list.moment()).contains(asked);
    }
  }

  @Nested
  class What_agenda_tells_late {

    @Test
    void an_adjournment_is_kept_with_who_speaks_all_the_same() {
      item.speaks(TURKIYE, COMMENTS, 10);
      Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

      item.list.told().meetingAdjourned(item.floor, item.now());

      assertThat(running.meetingAdjournedAt()).isEqualTo(item.now());
      assertThat(item.list.log().interventions().getFirst().meetingAdjournedAt()).isNull();
    }

    @Test
    void a_closing_is_kept_with_who_was_called_after_it_and_that_turn_counts_for_nothing() {
      Intervention called = item.asks(OSKAR, SPEAK).isGivenTheFloor(OSKAR, COMMENTS);
      Instant closed = called.clock().givenAt().minusSeconds(1);

      item.list.told().itemClosed(item.floor, closed);

      assertThat(called.closedSince()).isEqualTo(closed);
      assertThat(called.seconds()).isZero();
      assertThat(item.list.log().interventions()).containsExactly(called);
      assertThat(item.open().asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
      assertThat(item.list.log().time().fixedForObservers()).isEmpty();
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
}
