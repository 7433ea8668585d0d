package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.TimeSpoken;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The time spoken on an item, and the time allotted to it. */
class TimeOnTheItemTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Time_spoken {

    @Test
    void does_not_run_in_a_pause_and_that_is_said() {
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);

      item.debate().pause(begun, begun.clock().givenAt().plusSeconds(10));
      assertThat(item.lastFact())
          .isEqualTo(
              new InterventionPaused("C24", "PL-1", 8, "the-plan", begun.id(), "ken", null, null));
      item.debate().resume(begun, begun.clock().givenAt().plusSeconds(40));
      assertThat(item.lastFact())
          .isEqualTo(
              new InterventionResumed("C24", "PL-1", 8, "the-plan", begun.id(), "ken", null, null));
      item.ends(begun.id(), 60);

      assertThat(item.lastFact())
          .isEqualTo(
              new InterventionEnded(
                  "C24", "PL-1", 8, "the-plan", begun.id(), "ken", 30, null, null));
      assertThat(item.list.log().spoken().seconds()).isEqualTo(30);
    }

    @Test
    void goes_on_from_the_last_of_the_clocks_of_those_who_have_the_floor() {
      assertThat(item.debate().notBeforeTheLast(item.now())).isEqualTo(item.now());
      Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);
      item.passes(60);
      Intervention point = item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);

      assertThat(item.debate().notBeforeTheLast(begun.clock().givenAt()))
          .isEqualTo(point.clock().givenAt());
      assertThat(item.debate().notBeforeTheLast(item.now().plusSeconds(1)))
          .isEqualTo(item.now().plusSeconds(1));
    }

    @Test
    void is_summed_up_per_delegation_without_points_of_order() {
      item.speaks(KENYA, COMMENTS, 20)
          .speaks(TURKIYE, COMMENTS, 30)
          .speaks(KENYA, Does.RAISES_POINT_OF_ORDER, 5)
          .speaks(SECRETARY_GENERAL, Does.REPLIES, 40)
          .speaks(KENYA, COMMENTS, 10);

      assertThat(item.list.log().spoken().byEach(Optional.of(item.now())))
          .containsExactly(spoken("KEN", 2, 30, null), spoken("TUR", 1, 30, null));
    }

    @Test
    void of_who_speaks_counts_until_now_where_that_is_known() {
      item.speaks(KENYA, COMMENTS, 20);
      Intervention speaking = item.isGivenTheFloor(KENYA, COMMENTS);
      item.passes(40);
      assertThat(item.list.log().spoken().byEach(Optional.of(item.now())))
          .containsExactly(spoken("KEN", 2, 60, speaking.id()));
      assertThat(item.list.log().spoken().byEach(Optional.empty()))
          .containsExactly(spoken("KEN", 2, 20, speaking.id()));

      item.debate().pause(speaking, item.now());
      item.passes(10);
      assertThat(item.list.log().spoken().byEach(Optional.of(item.now())))
          .containsExactly(spoken("KEN", 2, 60, speaking.id()));
    }
  }

  private static TimeSpoken spoken(
      String delegation, int interventions, int seconds, UUID underWay) {
    return new TimeSpoken(delegation, interventions, Duration.ofSeconds(seconds), underWay);
  }

  @Nested
  class Parts_of_a_second {

    @Test
    void are_counted_of_every_speech() {
      IntStream.range(0, 40).forEach(_ -> speaks(SECRETARY_GENERAL, 14_900));
      item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);

      assertThat(item.list.log().spoken().seconds()).isEqualTo(596);
      assertThat(item.timeOf(PELARGIA)).contains((600 - 596) / 2);
    }

    @Test
    void are_not_given_to_observers_once_more() {
      item.asks(PELARGIA, SPEAK);

      speaks(SECRETARY_GENERAL, 400_500);

      assertThat(item.timeOf(PELARGIA)).contains(199);
      assertThat(item.list.speakingLimits().whyObserversHaveIt().map(Reason::facts))
          .contains(
              "allotted: 600 s; spoken of it: 401 s; observers waiting: 1; at most 300 s each");
    }

    @Test
    void are_of_the_time_of_a_delegation() {
      item.limits(Limited.DELEGATION_IN_ALL, 300);
      IntStream.range(0, 20).forEach(_ -> speaks(KENYA, 14_900));
      item.asks(KENYA, SPEAK);

      assertThat(item.timeOf(KENYA)).contains(300 - 298);
      assertThat(item.list.log().spoken().byEach(Optional.empty()))
          .extracting(TimeSpoken::seconds)
          .containsExactly(298);
    }

    private void speaks(Speaker who, int millis) {
      Intervention begun = item.isGivenTheFloor(who, COMMENTS);
      item.debate().end(begun, begun.clock().givenAt().plusMillis(millis));
      item.passes(millis / 1_000 + 1);
    }
  }

  @Nested
  class Allotted_time {

    private final Place later = new Place("C24", "PL-2", 3, "the-plan");

    @Test
    void of_a_new_meeting_is_for_all_that_was_spoken_on_the_item() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 500).asks(PELARGIA, SPEAK).closeItem();

      takenUpLater(720);
      assertThat(item.list.log().allottedSeconds()).isEqualTo(720);
      assertThat(item.list.speakingLimits().ofObservers()).contains(720 - 500);

      repliesLater(40);
      assertThat(item.list.speakingLimits().ofObservers()).contains(720 - 540);
    }

    @Test
    void goes_on_where_the_new_meeting_allots_none() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 300).asks(PELARGIA, SPEAK).closeItem();

      takenUpLater(null);
      repliesLater(200);

      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
      assertThat(item.list.speakingLimits().ofObservers()).contains(100);
    }

    @Test
    void of_a_meeting_to_come_does_not_count_yet() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 500).asks(PELARGIA, SPEAK);

      item.list.told().allotted("PL-2", 1_200, Optional.empty());

      assertThat(item.list.log().allottedSeconds()).isEqualTo(600);
      assertThat(item.list.speakingLimits().ofObservers()).contains(100);
    }

    @Test
    void changed_by_a_revised_agenda_is_still_for_what_was_spoken_before() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 620).asks(PELARGIA, SPEAK);

      item.allots(700);

      assertThat(item.list.speakingLimits().ofObservers()).contains(80);
    }

    @Test
    void that_a_later_meeting_allots_more_is_for_observers_of_whom_the_first_had_none_left() {
      calledWithNoTimeLeft();
      assertThat(item.timeOf(PELARGIA)).contains(0);

      takenUpLater(900);

      assertThat(item.timeOf(PELARGIA)).contains(900 - 630);
      assertThat(item.list.log().ofObservers().fixed()).isEmpty();
    }

    @Test
    void and_is_shared_once_more_where_the_first_who_is_called_there_is_absent() {
      calledWithNoTimeLeft();
      item.list.told().allotted("PL-2", 900, Optional.empty());
      Intervention absent = item.goesOnInALaterMeeting().isGivenTheFloor(PELARGIA, COMMENTS);
      assertThat(item.list.log().ofObservers().fixed()).contains(900 - 630);

      item.passesOver(absent);

      assertThat(item.list.log().ofObservers().fixed()).isEmpty();
    }

    @Test
    void leaves_them_none_where_the_later_one_allots_none() {
      calledWithNoTimeLeft();

      takenUpLater(null);

      assertThat(item.list.log().ofObservers().fixed()).contains(0);
      assertThat(item.timeOf(PELARGIA)).contains(0);
    }

    @Test
    void leaves_them_none_where_the_later_one_allots_no_more() {
      calledWithNoTimeLeft();

      takenUpLater(600);

      assertThat(item.list.log().ofObservers().fixed()).contains(0);
      assertThat(item.timeOf(PELARGIA)).contains(0);
    }

    @Test
    void anew_changes_nothing_of_what_was_fixed() {
      item.asks(PELARGIA, SPEAK).speaks(SECRETARY_GENERAL, Does.REPLIES, 500);
      item.speaks(OSKAR, Does.INTRODUCES, 10, "C24/7").closeItem();

      takenUpLater(600);

      assertThat(item.timeOf(PELARGIA)).contains((600 - 500) / 2);
    }

    private void calledWithNoTimeLeft() {
      item.speaks(SECRETARY_GENERAL, Does.REPLIES, 620).asks(PELARGIA, SPEAK);
      item.speaks(OSKAR, Does.INTRODUCES, 10, "C24/7").closeItem();
    }

    private void takenUpLater(Integer seconds) {
      item.list.told().allotted("PL-2", seconds, Optional.empty());
      item.list.told().itemOpened(item.floor, later, item.tick());
    }

    private void repliesLater(int seconds) {
      Speech reply = new Speech(Does.REPLIES, List.of(), Medium.ORAL);
      Turn turn = new Turn(later, SECRETARY_GENERAL, reply, item.tick());
      item.ends(item.debate().giveTheFloor(turn).id(), seconds);
    }
  }
}
