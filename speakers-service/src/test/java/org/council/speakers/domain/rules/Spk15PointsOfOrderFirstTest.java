package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.order.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#POINTS_OF_ORDER_FIRST}. */
class Spk15PointsOfOrderFirstTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void before_everything_else_first_come_first_served_among_themselves() {
    item.asks(KENYA, INTRODUCE, "C24/3").asks(BRAZIL, POINT_OF_ORDER).asks(TURKIYE, POINT_OF_ORDER);

    assertThat(item.queue()).containsExactly("BRA", "TUR", "KEN");
    assertThat(item.ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST,
        () -> item.isGivenTheFloor(councillor("XXX"), COMMENTS));
  }

  @Test
  void before_officers_as_well_but_not_before_the_Chair_who_rules_on_it() {
    item.asks(KENYA, POINT_OF_ORDER);

    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    item.speaks(CHAIR, ANNOUNCES, 5).speaks(KENYA, RAISES_POINT_OF_ORDER, 10);
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  @Test
  void nothing_else_that_waits_is_before_an_officer() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, INTRODUCE, "C24/3");

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  @Test
  void before_one_to_whom_time_is_yielded() {
    ItemUnderway yielding =
        ItemUnderway.openedWith("timeIsYielded", CONFERENCE).limits(Limited.COUNCILLOR, 60);
    Intervention speech = yielding.isGivenTheFloor(KENYA, COMMENTS);
    yielding.asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> yielding.yields(speech, BRAZIL));
  }

  @Test
  void before_one_who_would_put_a_question() {
    ItemUnderway asking = ItemUnderway.openedWith("questionsBetween", CONFERENCE);
    Intervention speech = asking.isGivenTheFloor(KENYA, COMMENTS);
    asking.asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> asking.isAsked(speech, BRAZIL));
  }

  @Test
  void also_on_an_item_that_was_closed_until_another_is_opened() {
    item.asks(KENYA, POINT_OF_ORDER).closeItem();
    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));

    item.openAnother();

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  @Nested
  class Before_the_end_of_a_motion {

    private final ItemUnderway assembly =
        ItemUnderway.opened(ASSEMBLY).moves(BRAZIL, CLOSURE_OF_THE_DEBATE);
    private final Intervention moved = assembly.isGivenTheFloor(BRAZIL, COMMENTS);

    @ParameterizedTest
    @EnumSource(value = MotionResult.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void unless_its_mover_withdraws_it(MotionResult result) {
      assembly.ends(moved.id(), 10).asks(KENYA, POINT_OF_ORDER);

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> assembly.endsMotion(moved, result))
          .withMessageContaining("ken (councillor")
          .withMessageEndingWith("waits")
          .extracting(Refusal::rule)
          .isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
      assembly.endsMotion(moved, MotionResult.WITHDRAWN);
      assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.WITHDRAWN);
    }

    @Test
    void and_no_longer_than_it_waits() {
      assembly.ends(moved.id(), 10).asks(KENYA, POINT_OF_ORDER).withdraws(KENYA, POINT_OF_ORDER);

      assembly.endsMotion(moved, MotionResult.LOST);

      assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
    }

    @Test
    void where_it_may_be_called() {
      assembly.ends(moved.id(), 10).asks(KENYA, POINT_OF_ORDER).takesTheChair(KENYA);

      assembly.endsMotion(moved, MotionResult.LOST);

      assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
    }

    @Test
    void that_has_not_ended_yet() {
      assembly.ends(moved.id(), 10).endsMotion(moved, MotionResult.LOST);
      assembly.asks(KENYA, POINT_OF_ORDER);

      refused(
          SpeakersRule.MOTION_ENDS_ONCE, () -> assembly.endsMotion(moved, MotionResult.CARRIED));
    }

    @Test
    void whatever_else_waits() {
      assembly.ends(moved.id(), 10).asks(KENYA, SPEAK).asks(TURKIYE, PROCEDURAL_MOTION);

      assembly.endsMotion(moved, MotionResult.LOST);

      assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
    }

    @Test
    void where_the_rule_book_puts_it_first() {
      ItemUnderway another =
          ItemUnderway.openedWith("orderOfSpeakers", ASSEMBLY, List.of(Precedence.FIRST_COME));
      another.moves(BRAZIL, CLOSURE_OF_THE_DEBATE);
      Intervention made = another.isGivenTheFloor(BRAZIL, COMMENTS);
      another.ends(made.id(), 10).asks(KENYA, POINT_OF_ORDER);

      another.endsMotion(made, MotionResult.LOST);

      assertThat(made.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
    }
  }

  @Test
  void the_Chair_puts_nobody_before_one_nor_one_behind_another() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(KENYA, Side.BEFORE, TURKIYE));
    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(TURKIYE, Side.AFTER, KENYA));
    assertThat(item.queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void whom_the_Chair_put_behind_one_waits_for_a_later_one_as_well() {
    item.asks(KENYA, SPEAK).asks(BRAZIL, SPEAK).asks(TURKIYE, POINT_OF_ORDER);
    item.puts(BRAZIL, Side.AFTER, TURKIYE);

    item.asks(councillor("XXX"), POINT_OF_ORDER);

    assertThat(item.queue()).containsExactly("TUR", "XXX", "BRA", "KEN");
    assertThat(item.ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
  }

  @Test
  void the_Chair_orders_them_among_themselves() {
    item.asks(KENYA, POINT_OF_ORDER).asks(TURKIYE, POINT_OF_ORDER);

    assertThat(item.puts(TURKIYE, Side.BEFORE, KENYA).queue()).containsExactly("TUR", "KEN");
  }
}
