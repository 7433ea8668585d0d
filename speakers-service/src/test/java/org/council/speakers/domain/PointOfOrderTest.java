package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.ClockEvent.InterventionPaused;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.PointOfOrderEvent.AppealDecided;
import org.council.speakers.domain.event.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.event.PointOfOrderEvent.RulingAppealed;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.intervention.TimeSpoken;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A point of order, from when it is raised to when it is settled. */
class PointOfOrderTest {

  @Nested
  class A_point_of_order {

    private final ItemUnderway item = ItemUnderway.openedWith("rulingsAreAppealed", "itu-council");
    private final Intervention pointOfOrder =
        item.isGivenTheFloor(KENYA, Does.RAISES_POINT_OF_ORDER);

    @Test
    void is_followed_from_the_ruling_to_the_decision_on_the_appeal() {
      item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());
      assertThat(item.lastFact())
          .isEqualTo(
              new PointOfOrderRuled(
                  "C24", "PL-1", 8, "the-plan", pointOfOrder.id(), "ken", "KEN", Ruling.UPHELD));

      item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick());
      assertThat(item.lastFact())
          .isEqualTo(
              new RulingAppealed("C24", "PL-1", 8, "the-plan", pointOfOrder.id(), "tur", "TUR"));

      item.debate().pointsOfOrder().decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick());
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

  @Test
  void the_first_that_is_not_settled_is_not_forgotten_for_another() {
    ItemUnderway item = ItemUnderway.opened().speaks(KENYA, Does.RAISES_POINT_OF_ORDER, 10);

    item.speaks(TURKIYE, Does.RAISES_POINT_OF_ORDER, 10);

    RuleBook atOnce = ItemUnderway.planned(ItemUnderway.ASSEMBLY).list.ruleBook();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.floor.mustHaveSettledItsPointsOfOrder("ken", atOnce))
        .withMessageContaining("ken");
  }

  @Test
  void one_who_was_absent_gave_nobody_occasion_for_one_on_a_closed_item() {
    ItemUnderway item = ItemUnderway.opened();
    Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
    Instant called = item.now();
    item.passes(10);
    item.passesOver(absent).closeItem().openAnother();

    refused(
        SpeakersRule.ITEM_IS_BEFORE_THE_MEETING,
        () -> item.asks(TURKIYE, new Asking(Purpose.POINT_OF_ORDER, null, called.plusSeconds(5))));
  }

  @Nested
  class A_point_of_order_that_interrupts {

    private final ItemUnderway conference = ItemUnderway.opened("itu-conference");
    private final Intervention motion = motion();

    private Intervention motion() {
      conference.asks(KENYA, PROCEDURAL_MOTION);
      return conference.isGivenTheFloor(KENYA, COMMENTS);
    }

    private void isInterruptedAndRuledOn(int seconds) {
      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
      conference.ends(interrupting.id(), seconds);
      conference.debate().pointsOfOrder().rule(interrupting, Ruling.NOT_UPHELD, conference.now());
    }

    @Test
    void uses_up_nothing_of_the_time_of_whom_it_interrupts() {
      conference.passes(19);
      isInterruptedAndRuledOn(290);
      conference.ends(motion.id(), 20 + 290 + 280);

      assertThat(motion.seconds()).isEqualTo(300);
      assertThat(motion.clock().overTimeSeconds()).isZero();
      assertThat(conference.list.log().spoken().seconds()).isEqualTo(300 + 290);
      assertThat(conference.list.log().spoken().byEach(Optional.empty()))
          .containsExactly(new TimeSpoken("KEN", 1, Duration.ofSeconds(300), null));
    }

    @Test
    void speaks_while_the_other_is_shown_as_interrupted() {
      assertThat(conference.list.log().interrupted()).isEmpty();

      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);

      assertThat(conference.list.log().speaking()).contains(interrupting);
      assertThat(conference.list.log().interrupted()).contains(motion);
      conference.ends(interrupting.id(), 10);
      assertThat(conference.list.log().speaking()).contains(motion);
      assertThat(conference.list.log().interrupted()).isEmpty();
    }

    @Test
    void says_that_the_clock_stands_and_runs_again() {
      Intervention interrupting = conference.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
      assertThat(motion.stands()).isTrue();
      assertThat(conference.facts())
          .contains(
              new InterventionPaused("C24", "PL-1", 8, "the-plan", motion.id(), "ken", null, null));

      conference.ends(interrupting.id(), 10);
      conference.debate().pointsOfOrder().rule(interrupting, Ruling.UPHELD, conference.tick());

      assertThat(motion.stands()).isFalse();
      assertThat(conference.lastFact())
          .isEqualTo(
              new InterventionResumed(
                  "C24", "PL-1", 8, "the-plan", motion.id(), "ken", null, null));
    }

    @Test
    void leaves_a_pause_of_the_Chair_as_it_is_and_nothing_is_deducted_twice() {
      conference.passes(9);
      conference.debate().pause(motion, conference.tick());
      isInterruptedAndRuledOn(30);
      assertThat(motion.stands()).isTrue();
      conference.passes(10);
      conference.debate().resume(motion, conference.tick());

      conference.ends(motion.id(), 100);

      assertThat(motion.clock().pausedSeconds()).isEqualTo(1 + 30 + 10 + 1);
      assertThat(conference.list.log().spoken().seconds()).isEqualTo(100 - 42 + 30);
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
}
