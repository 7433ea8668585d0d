package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestRestored;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.RequestStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ABSENT_WHEN_CALLED_IS_PASSED_OVER}. */
class Spk38AbsentWhenCalledIsPassedOverTest {

  private final Rule rule = SpeakersRule.ABSENT_WHEN_CALLED_IS_PASSED_OVER;
  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void by_its_request_and_all_is_said() {
    UUID absent = item.asks(OSKAR, SPEAK).isGivenTheFloor(OSKAR, COMMENTS).id();

    item.passesOver(OSKAR);

    UUID request = item.lastRequestOf(OSKAR).id();
    assertThat(item.lastRequestOf(OSKAR).status()).isEqualTo(RequestStatus.PASSED_OVER);
    assertThat(item.floor.underWay()).isEmpty();
    assertThat(item.facts())
        .endsWith(
            new InterventionEnded("C24", "PL-1", 8, "the-plan", absent, "osk", 0, null, null),
            new InterventionPassedOver(
                "C24", "PL-1", 8, "the-plan", absent, "osk", "OSK", null, null),
            new RequestPassedOver("C24", "PL-1", 8, "the-plan", request, "osk", "OSK"));
  }

  @Test
  void it_is_not_the_one_intervention_of_an_observer() {
    item.passesOver(item.isGivenTheFloor(PELARGIA, COMMENTS));

    assertThat(item.asks(PELARGIA, SPEAK).speaks(PELARGIA, COMMENTS, 10).queue()).isEmpty();
    refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.asks(PELARGIA, SPEAK));
  }

  @Test
  void it_takes_no_time_and_stands_in_the_log() {
    Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(30);

    item.passesOver(absent);

    assertThat(item.list.log().spoken().seconds()).isZero();
    assertThat(item.list.log().spoken().byEach(Optional.of(item.now()))).isEmpty();
    assertThat(item.list.log().interventions()).containsExactly(absent);
    assertThat(absent.course().passedOver()).isTrue();
    assertThat(absent.clock().endedAt()).isEqualTo(item.now());
  }

  @Test
  void it_spoke_no_longer_than_its_time_whenever_it_is_passed_over() {
    Intervention absent = item.isGivenTheFloor(PELARGIA, COMMENTS);
    item.passes(340);

    item.passesOver(absent);

    assertThat(absent.clock().limitSeconds()).isEqualTo(300);
    assertThat(absent.course().overTimeSeconds()).isZero();
  }

  @Test
  void it_asks_again_at_the_end_of_its_class_on_a_closed_list_once() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).closeList().isGivenTheFloor(KENYA, COMMENTS);

    item.passesOver(KENYA).asks(KENYA, SPEAK);

    assertThat(item.queue()).containsExactly("TUR", "KEN");
    item.speaks(TURKIYE, COMMENTS, 10).isGivenTheFloor(KENYA, COMMENTS);
    item.passesOver(KENYA);
    refused(SpeakersRule.LIST_IS_OPEN, () -> item.asks(KENYA, SPEAK));
  }

  @Test
  void what_lapsed_when_it_was_called_waits_again() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
    UUID lapsed = item.lastRequestOf(OSKAR).id();
    item.asks(OSKAR, INTRODUCE, "C24/7").isGivenTheFloor(OSKAR, INTRODUCES, "C24/7");
    assertThat(item.queue()).containsExactly("PEL");

    item.passesOver(OSKAR);

    assertThat(item.queue()).containsExactly("OSK", "PEL");
    assertThat(item.lastFact())
        .isEqualTo(new RequestRestored("C24", "PL-1", 8, "the-plan", lapsed, "osk", "OSK"));
  }

  @Test
  void an_officer_is_as_well() {
    Intervention absent = item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);

    assertThat(item.passesOver(absent).isGivenTheFloor(KENYA, COMMENTS).isRunning()).isTrue();
  }

  @Nested
  class The_time_of_observers {

    @Test
    void is_computed_again_where_it_was_the_first_of_them() {
      item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
      Intervention absent = item.isGivenTheFloor(OSKAR, COMMENTS);
      assertThat(absent.clock().limitSeconds()).isEqualTo(150);

      item.passesOver(absent);

      assertThat(item.list.speakingLimits().ofObservers()).contains(300);
      assertThat(item.isGivenTheFloor(PELARGIA, COMMENTS).clock().limitSeconds()).isEqualTo(300);
    }

    @Test
    void stays_where_another_was_called_before() {
      item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
      item.speaks(OSKAR, COMMENTS, 10);

      item.passesOver(item.isGivenTheFloor(PELARGIA, COMMENTS));

      assertThat(item.list.speakingLimits().ofObservers()).contains(150);
    }
  }

  @Nested
  class Until {

    @Test
    void it_ends() {
      Intervention made = item.isGivenTheFloor(KENYA, COMMENTS);
      item.ends(made.id(), 10);

      refused(rule, () -> item.passesOver(made));
      assertThat(item.list.log().spoken().seconds()).isEqualTo(10);
    }

    @Test
    void it_is_passed_over_which_is_done_once() {
      Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
      item.passesOver(absent);

      refused(rule, () -> item.passesOver(absent));
    }

    @Test
    void its_point_of_order_is_ruled_on() {
      Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());

      refused(rule, () -> item.passesOver(raised));
    }

    @Test
    void its_motion_is_decided() {
      ItemUnderway conference =
          ItemUnderway.opened(CONFERENCE).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
      Intervention moved = conference.isGivenTheFloor(KENYA, COMMENTS);
      conference.endsMotion(moved, MotionResult.CARRIED);

      refused(rule, () -> conference.passesOver(moved));
    }

    @Test
    void the_meeting_breaks_off() {
      Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
      item.floor.meetingIs(MeetingStatus.ADJOURNED, item.tick());

      refused(SpeakersRule.MEETING_IS_IN_PROGRESS, () -> item.passesOver(absent));
    }

    @Test
    void another_interrupts() {
      Intervention interrupted = item.isGivenTheFloor(KENYA, COMMENTS);
      item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);

      refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> item.passesOver(interrupted));
    }
  }

  @Nested
  class One_who_should_have {

    private final ItemUnderway conference = ItemUnderway.opened(CONFERENCE);

    @Test
    void raised_a_point_of_order_raised_none_and_who_was_interrupted_goes_on() {
      Intervention speech = conference.isGivenTheFloor(TURKIYE, COMMENTS);
      Intervention absent = conference.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

      conference.passesOver(absent);

      assertThat(conference.list.log().speaking()).contains(speech);
      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() ->
              conference.debate().pointsOfOrder().rule(absent, Ruling.UPHELD, conference.tick()));
      conference.ends(speech.id(), 60);
      assertThat(conference.isGivenTheFloor(OSKAR, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void made_a_motion_made_none() {
      conference.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
      Intervention absent = conference.isGivenTheFloor(KENYA, COMMENTS);
      conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

      conference.passesOver(absent);

      assertThat(conference.queue()).isEmpty();
      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> conference.endsMotion(absent, MotionResult.LOST));
      refused(
          SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED,
          () -> conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE));
    }
  }
}
