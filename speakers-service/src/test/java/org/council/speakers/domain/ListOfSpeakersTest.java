package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.Does.INTRODUCES;
import static org.council.speakers.domain.Does.REPLIES;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.FloorEvent.FloorGiven;
import org.council.speakers.domain.FloorEvent.InterventionEnded;
import org.council.speakers.domain.FloorEvent.InterventionPaused;
import org.council.speakers.domain.FloorEvent.InterventionResumed;
import org.council.speakers.domain.ListEvent.ListAnnounced;
import org.council.speakers.domain.ListEvent.ListOpened;
import org.council.speakers.domain.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.PointOfOrderEvent.RulingAppealed;
import org.council.speakers.domain.RequestEvent.RequestPassedOver;
import org.council.speakers.domain.RequestEvent.RequestPlaced;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a list keeps and says. */
class ListOfSpeakersTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Giving_the_floor {

    @Test
    void an_officer_is_given_it_without_asking() {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> item.asks(SECRETARY_GENERAL, SPEAK));
      item.asks(KENYA, POINT_OF_ORDER);
      assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
    }

    @Test
    void answers_the_request_and_says_so() {
      item.asks(KENYA, INTRODUCE, "C24/3");

      Intervention begun = item.isGivenTheFloor(KENYA, INTRODUCES, "C24/3(Rev.1)+Corr.1");

      assertThat(item.lastFact())
          .isEqualTo(
              new FloorGiven(
                  "C24",
                  "PL-1",
                  8,
                  "the-plan",
                  begun.id(),
                  "ken",
                  "KEN",
                  Capacity.COUNCILLOR,
                  INTRODUCES,
                  List.of("C24/3(Rev.1)+Corr.1"),
                  Medium.ORAL,
                  item.lastRequestOf(KENYA).id(),
                  null,
                  null,
                  null,
                  INTRODUCE,
                  null,
                  null));
      assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.SPEAKING);
    }

    @Test
    void keeps_for_which_group_it_was_asked_for_or_which_is_named_now() {
      item.asksFor("the African Group", KENYA);

      assertThat(item.isGivenTheFloor(KENYA, COMMENTS).onBehalfOf()).isEqualTo("the African Group");
      item.ends(item.list.log().speaking().orElseThrow().id(), 10);
      Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL, "the sponsors");
      Turn turn = new Turn(ItemUnderway.ITEM, KENYA, speech, item.tick());
      assertThat(item.debate().giveTheFloor(turn).onBehalfOf()).isEqualTo("the sponsors");
    }

    @Test
    void leaves_the_request_about_another_document() {
      item.asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      item.speaks(KENYA, INTRODUCES, 10, "C24/4");

      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().document())
          .containsExactly("C24/3");
    }

    @Test
    void answers_several_introductions_at_once() {
      item.asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      item.speaks(KENYA, INTRODUCES, 10, "C24/3", "C24/4");

      assertThat(item.queue()).isEmpty();
    }

    @Test
    void answers_what_stands_first_of_what_the_speech_may_answer() {
      item.asks(KENYA, SPEAK).asks(KENYA, RIGHT_OF_REPLY);

      item.speaks(KENYA, COMMENTS, 10);

      assertThat(item.list.inOrder())
          .extracting(ordered -> ordered.entry().purpose())
          .containsExactly(RIGHT_OF_REPLY);
    }

    @Test
    void answers_a_colleagues_request() {
      item.asks(KENYA, SPEAK);
      Speaker colleague =
          Speaker.of("ken2", KENYA.delegation(), KENYA.category(), KENYA.attendance());

      assertThat(item.speaks(colleague, COMMENTS, 10).queue()).isEmpty();
    }
  }

  @Nested
  class Ending {

    @Test
    void says_how_long_it_lasted_and_concludes_the_request() {
      item.asks(KENYA, SPEAK);
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      item.ends(begun.id(), 75);

      assertThat(item.lastFact())
          .isEqualTo(new InterventionEnded("C24", "PL-1", 8, "the-plan", begun.id(), "ken", 75));
      assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.CONCLUDED);
      assertThat(item.list.log().spokenSeconds()).isEqualTo(75);
    }

    @Test
    void is_done_once_and_not_before_the_beginning() {
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> item.ends(begun.id(), -1));
      item.ends(begun.id(), 10);
      assertThatExceptionOfType(AlreadyStands.class).isThrownBy(() -> item.ends(begun.id(), 20));
    }
  }

  @Nested
  class A_point_of_order {

    private final ItemUnderway item = ItemUnderway.openedWith("rulingsAreAppealed", "itu-council");
    private final Intervention pointOfOrder =
        item.isGivenTheFloor(KENYA, Does.RAISES_POINT_OF_ORDER);

    @Test
    void is_followed_from_the_ruling_to_the_decision_on_the_appeal() {
      item.debate().rule(pointOfOrder, Ruling.UPHELD, item.tick());
      assertThat(item.lastFact())
          .isEqualTo(
              new PointOfOrderRuled(
                  "C24", "PL-1", 8, "the-plan", pointOfOrder.id(), "ken", "KEN", Ruling.UPHELD));

      item.debate().appeal(pointOfOrder, TURKIYE, item.tick());
      assertThat(item.lastFact())
          .isEqualTo(
              new RulingAppealed("C24", "PL-1", 8, "the-plan", pointOfOrder.id(), "tur", "TUR"));

      item.debate().decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick());
      assertThat(item.lastFact())
          .isEqualTo(
              new AppealDecided(
                  "C24",
                  "PL-1",
                  8,
                  "the-plan",
                  pointOfOrder.id(),
                  "TUR",
                  AppealResult.RULING_STANDS));
    }

    @Test
    void takes_nothing_from_the_rights_of_who_raised_it() {
      item.ends(pointOfOrder.id(), 30).asks(KENYA, SPEAK);

      assertThat(item.speaks(KENYA, COMMENTS, 10).asks(KENYA, SPEAK).queue())
          .containsExactly("KEN");
    }
  }

  @Nested
  class A_point_of_order_that_interrupts {

    private final ItemUnderway conference = ItemUnderway.opened("itu-conference");
    private final Intervention motion = motion();

    private Intervention motion() {
      conference.asks(KENYA, PROCEDURAL_MOTION);
      return conference.isGivenTheFloor(KENYA, COMMENTS);
    }

    @Test
    void uses_up_nothing_of_the_time_of_whom_it_interrupts() {
      conference.passes(19);
      conference.speaks(TURKIYE, Does.RAISES_POINT_OF_ORDER, 290);
      conference.ends(motion.id(), 20 + 290 + 280);

      assertThat(motion.seconds()).isEqualTo(300);
      assertThat(motion.clock().overTimeSeconds()).isZero();
      assertThat(conference.list.log().spokenSeconds()).isEqualTo(300 + 290);
      assertThat(conference.list.log().timesSpoken())
          .containsExactly(new TimeSpoken("KEN", 1, 300));
    }

    @Test
    void says_that_the_clock_stands_and_runs_again() {
      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
      assertThat(motion.stands()).isTrue();
      assertThat(conference.facts())
          .contains(new InterventionPaused("C24", "PL-1", 8, "the-plan", motion.id(), "ken"));

      conference.ends(interrupting.id(), 10);

      assertThat(motion.stands()).isFalse();
      assertThat(conference.lastFact())
          .isEqualTo(new InterventionResumed("C24", "PL-1", 8, "the-plan", motion.id(), "ken"));
    }

    @Test
    void leaves_a_pause_of_the_Chair_as_it_is_and_nothing_is_deducted_twice() {
      conference.passes(9);
      conference.debate().pause(motion, conference.tick());
      conference.speaks(TURKIYE, Does.RAISES_POINT_OF_ORDER, 30);
      assertThat(motion.stands()).isTrue();
      conference.passes(10);
      conference.debate().resume(motion, conference.tick());

      conference.ends(motion.id(), 100);

      assertThat(motion.clock().pausedSeconds()).isEqualTo(1 + 30 + 10 + 1);
      assertThat(conference.list.log().spokenSeconds()).isEqualTo(100 - 42 + 30);
    }

    @Test
    void is_over_before_the_clock_runs_again() {
      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);

      assertThatExceptionOfType(AlreadyStands.class)
          .isThrownBy(() -> conference.debate().pause(motion, conference.tick()));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> conference.debate().resume(motion, conference.tick()))
          .extracting(Refusal::rule)
          .isEqualTo(SpeakersRule.ONE_SPEAKER_AT_A_TIME);

      conference.debate().pause(interrupting, conference.tick());
      conference.debate().resume(interrupting, conference.tick());
      assertThat(interrupting.stands()).isFalse();
    }

    @Test
    void may_outlast_the_one_it_interrupted() {
      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
      conference.ends(motion.id(), 60);

      conference.ends(interrupting.id(), 100);

      assertThat(motion.seconds()).isEqualTo(1);
      assertThat(conference.list.log().speaking()).isEmpty();
    }
  }

  @Nested
  class The_hand_of_the_Chair {

    @Test
    void passes_over_one_who_is_absent_when_called_and_it_may_ask_again() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

      item.passesOver(KENYA);

      assertThat(item.queue()).containsExactly("TUR");
      assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.PASSED_OVER);
      assertThat(item.lastFact())
          .isEqualTo(
              new RequestPassedOver(
                  "C24", "PL-1", 8, "the-plan", item.lastRequestOf(KENYA).id(), "ken", "KEN"));
      assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("TUR", "KEN");
    }

    @Test
    void passes_over_nobody_who_was_not_called() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> item.passesOver(TURKIYE))
          .extracting(Refusal::rule)
          .isEqualTo(SpeakersRule.FIRST_COME_FIRST_SERVED);
    }

    @Test
    void announces_how_many_are_left() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).speaks(KENYA, COMMENTS, 10);

      item.chairsHand().announce(item.tick());

      assertThat(item.lastFact())
          .isEqualTo(new ListAnnounced("C24", "PL-1", 8, "the-plan", 1, null));
    }

    @Test
    void says_where_it_put_whom_and_why() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).puts(TURKIYE, Side.BEFORE, KENYA);

      assertThat(item.lastFact())
          .isEqualTo(
              new RequestPlaced(
                  "C24",
                  "PL-1",
                  8,
                  "the-plan",
                  item.lastRequestOf(TURKIYE).id(),
                  "tur",
                  "TUR",
                  Side.BEFORE,
                  item.lastRequestOf(KENYA).id(),
                  "by agreement",
                  null));
    }
  }

  @Nested
  class Time_spoken {

    @Test
    void does_not_run_in_a_pause_and_that_is_said() {
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      item.debate().pause(begun, begun.givenAt().plusSeconds(10));
      assertThat(item.lastFact())
          .isEqualTo(new InterventionPaused("C24", "PL-1", 8, "the-plan", begun.id(), "ken"));
      item.debate().resume(begun, begun.givenAt().plusSeconds(40));
      assertThat(item.lastFact())
          .isEqualTo(new InterventionResumed("C24", "PL-1", 8, "the-plan", begun.id(), "ken"));
      item.ends(begun.id(), 60);

      assertThat(item.lastFact())
          .isEqualTo(new InterventionEnded("C24", "PL-1", 8, "the-plan", begun.id(), "ken", 30));
      assertThat(item.list.log().spokenSeconds()).isEqualTo(30);
    }

    @Test
    void is_summed_up_per_delegation_without_points_of_order() {
      item.speaks(KENYA, COMMENTS, 20)
          .speaks(TURKIYE, COMMENTS, 30)
          .speaks(KENYA, Does.RAISES_POINT_OF_ORDER, 5)
          .speaks(SECRETARY_GENERAL, Does.REPLIES, 40)
          .speaks(KENYA, COMMENTS, 10);

      assertThat(item.list.log().timesSpoken())
          .containsExactly(new TimeSpoken("KEN", 2, 30), new TimeSpoken("TUR", 1, 30));
    }
  }

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

      assertThat(item.list.observerSeconds()).contains(100);
      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
    }
  }

  @Nested
  class Allotted_time {

    private final Place later = new Place("C24", "PL-2", 3, "the-plan");

    @Test
    void of_a_new_meeting_is_for_what_is_spoken_from_that_meeting_on() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 620).asks(PELARGIA, SPEAK).closeItem();

      takenUpLater(600);
      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
      assertThat(item.list.log().spokenSeconds()).isEqualTo(620);
      assertThat(item.list.observerSeconds()).contains(300);

      repliesLater(400);
      assertThat(item.list.observerSeconds()).contains(200);
    }

    @Test
    void goes_on_where_the_new_meeting_allots_none() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 300).asks(PELARGIA, SPEAK).closeItem();

      takenUpLater(null);
      repliesLater(200);

      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
      assertThat(item.list.observerSeconds()).contains(100);
    }

    @Test
    void of_a_meeting_to_come_does_not_count_yet() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 500).asks(PELARGIA, SPEAK);

      item.list.allot("PL-2", 1_200);

      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
      assertThat(item.list.observerSeconds()).contains(100);
    }

    @Test
    void changed_by_a_revised_agenda_is_still_for_what_was_spoken_before() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 620).asks(PELARGIA, SPEAK);

      item.allots(700);

      assertThat(item.list.observerSeconds()).contains(80);
    }

    private void takenUpLater(Integer seconds) {
      item.list.allot("PL-2", seconds);
      item.list.itemOpened(item.floor, later, item.tick());
    }

    private void repliesLater(int seconds) {
      Speech reply = new Speech(Does.REPLIES, List.of(), Medium.ORAL);
      Turn turn = new Turn(later, SECRETARY_GENERAL, reply, item.tick());
      item.ends(item.debate().giveTheFloor(turn).id(), seconds);
    }
  }

  @Nested
  class A_microphone {

    @Test
    void is_as_the_room_told_last_by_when_it_happened() {
      Intervention speaking = item.isGivenTheFloor(KENYA, COMMENTS);
      Instant on = item.tick();
      Instant off = item.tick();
      Instant onAgain = item.tick();

      item.list.microphoneIs(speaking, false, off);
      item.list.microphoneIs(speaking, true, on);
      assertThat(speaking.microphoneOnSince()).isNull();

      item.list.microphoneIs(speaking, true, onAgain);
      assertThat(speaking.microphoneOnSince()).isEqualTo(onAgain);
    }
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

      item.list.meetingAdjourned(item.floor, item.now());

      assertThat(running.meetingAdjournedAt()).isEqualTo(item.now());
      assertThat(item.list.log().interventions().getFirst().meetingAdjournedAt()).isNull();
    }

    @Test
    void a_closed_item_ends_who_speaks_not_before_it_began() {
      Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

      item.list.itemClosed(item.floor, running.givenAt().minusSeconds(60));

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
