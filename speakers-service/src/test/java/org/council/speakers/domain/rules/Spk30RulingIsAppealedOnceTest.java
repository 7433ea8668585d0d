package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.PointsOfOrder;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#RULING_IS_APPEALED_ONCE}. */
class Spk30RulingIsAppealedOnceTest {

  private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);
  private final Rule rule = SpeakersRule.RULING_IS_APPEALED_ONCE;
  private final Intervention pointOfOrder = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

  @Test
  void and_the_meeting_decides_once() {
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.NOT_UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick());
    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, KENYA, item.tick()));
    item.debate().pointsOfOrder().decide(pointOfOrder, AppealResult.OVERRULED, item.tick());

    refused(
        rule,
        () ->
            item.debate()
                .pointsOfOrder()
                .decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
    assertThat(pointOfOrder.pointOfOrder())
        .contains(
            new PointOfOrder(
                PointOfOrderStatus.DECIDED,
                Ruling.NOT_UPHELD,
                "TUR",
                AppealResult.OVERRULED,
                false,
                item.now().minusSeconds(1)));
  }

  @Test
  void not_before_there_is_one() {
    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick()));
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());
    refused(
        rule,
        () ->
            item.debate()
                .pointsOfOrder()
                .decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
  }

  @Test
  void not_in_the_Council_where_it_is_off_until_somebody_has_read_the_source() {
    ItemUnderway council = ItemUnderway.opened();
    Intervention raised = council.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    council.debate().pointsOfOrder().rule(raised, Ruling.NOT_UPHELD, council.tick());

    refused(rule, () -> council.debate().pointsOfOrder().appeal(raised, TURKIYE, council.tick()));
  }

  @Nested
  class The_vote_on_it {

    private final PointsOfOrder pointsOfOrder = item.debate().pointsOfOrder();

    private Intervention interruptedBy(Speaker another) {
      return interruptedBy(another, pointOfOrder, item);
    }

    private static Intervention interruptedBy(
        Speaker another, Intervention appealed, ItemUnderway onItem) {
      PointsOfOrder there = onItem.ends(appealed.id(), 10).debate().pointsOfOrder();
      there.rule(appealed, Ruling.NOT_UPHELD, onItem.tick());
      there.appeal(appealed, TURKIYE, onItem.tick());
      return onItem.isGivenTheFloor(another, RAISES_POINT_OF_ORDER);
    }

    @Test
    void is_interrupted_by_a_point_of_order_that_is_ruled_on_first() {
      Intervention onTheVote = interruptedBy(BRAZIL);
      item.ends(onTheVote.id(), 10);
      assertThat(item.list.toBeSettled()).contains(onTheVote);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> pointsOfOrder.decide(pointOfOrder, AppealResult.OVERRULED, item.tick()));

      pointsOfOrder.rule(onTheVote, Ruling.UPHELD, item.tick());

      assertThat(item.list.toBeSettled()).contains(pointOfOrder);
      refused(rule, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
      pointsOfOrder.decide(pointOfOrder, AppealResult.OVERRULED, item.tick());
      assertThat(item.isGivenTheFloor(BRAZIL, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void is_interrupted_again_and_by_one_at_a_time() {
      Intervention first = interruptedBy(BRAZIL);
      item.ends(first.id(), 10);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER));

      pointsOfOrder.rule(first, Ruling.UPHELD, item.tick());

      assertThat(item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER).isRunning()).isTrue();
    }

    @Test
    void lets_that_ruling_be_appealed_when_it_is_over() {
      Intervention onTheVote = interruptedBy(BRAZIL);
      item.ends(onTheVote.id(), 10);
      pointsOfOrder.rule(onTheVote, Ruling.UPHELD, item.tick());
      refused(rule, () -> pointsOfOrder.appeal(onTheVote, KENYA, item.tick()));
      pointsOfOrder.decide(pointOfOrder, AppealResult.OVERRULED, item.tick());

      pointsOfOrder.appeal(onTheVote, KENYA, item.tick());

      assertThat(onTheVote.pointOfOrder().orElseThrow().status())
          .isEqualTo(PointOfOrderStatus.APPEALED);
    }

    @Test
    void goes_on_where_the_one_who_would_interrupt_it_is_absent() {
      item.passesOver(interruptedBy(BRAZIL));

      refused(rule, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
      pointsOfOrder.decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick());
      assertThat(item.list.toBeSettled()).isEmpty();
    }

    @Nested
    class Lets_whoever_was_interrupted {

      private final ItemUnderway held = ItemUnderway.opened(CONFERENCE);
      private final Intervention speech = held.isGivenTheFloor(TURKIYE, COMMENTS);
      private final Intervention appealed = held.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      private final Intervention onTheVote = interruptedBy(BRAZIL, appealed, held);
      private final PointsOfOrder ofThose = held.debate().pointsOfOrder();

      @Test
      void go_on_when_the_one_who_interrupted_it_has_ended_too() {
        ofThose.rule(onTheVote, Ruling.UPHELD, held.tick());
        ofThose.decide(appealed, AppealResult.OVERRULED, held.tick());
        assertThat(speech.stands()).isTrue();

        held.ends(onTheVote.id(), 10);

        assertThat(speech.clock().resumedAt()).isEqualTo(held.now());
      }

      @Test
      void stand_until_it_is_over() {
        held.ends(onTheVote.id(), 10);
        ofThose.rule(onTheVote, Ruling.UPHELD, held.tick());
        assertThat(speech.stands()).isTrue();

        ofThose.decide(appealed, AppealResult.OVERRULED, held.tick());

        assertThat(speech.stands()).isFalse();
      }
    }
  }

  @Test
  void also_while_another_waits_for_its_ruling_where_none_is_due_at_once() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    Intervention ruled = patient.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    patient.ends(ruled.id(), 10).speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10);
    patient.debate().pointsOfOrder().rule(ruled, Ruling.NOT_UPHELD, patient.tick());

    patient.debate().pointsOfOrder().appeal(ruled, KENYA, patient.tick());

    assertThat(ruled.pointOfOrder().orElseThrow().status()).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void nor_after_the_meeting_has_gone_on() {
    item.ends(pointOfOrder.id(), 10);
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());
    item.speaks(TURKIYE, COMMENTS, 10);

    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick()));
  }

  @ParameterizedTest
  @EnumSource(value = MotionResult.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
  void no_motion_is_decided_or_ruled_out_before_the_appeal_is_decided(MotionResult result) {
    item.ends(pointOfOrder.id(), 10);
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());
    item.moves(BRAZIL, Motion.CLOSURE_OF_THE_DEBATE);
    Intervention moved = item.isGivenTheFloor(BRAZIL, COMMENTS);
    item.ends(moved.id(), 10);
    Intervention another = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    item.debate().pointsOfOrder().rule(another, Ruling.UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(another, TURKIYE, item.tick());

    refused(rule, () -> item.endsMotion(moved, result));
    item.debate().pointsOfOrder().decide(another, AppealResult.OVERRULED, item.tick());
    item.endsMotion(moved, result);
    assertThat(moved.calledFor().motionResult()).isEqualTo(result);
  }

  @Test
  void nor_by_an_observer_or_an_officer() {
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());

    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, OSKAR, item.tick()));
    refused(
        rule,
        () -> item.debate().pointsOfOrder().appeal(pointOfOrder, SECRETARY_GENERAL, item.tick()));
  }
}
