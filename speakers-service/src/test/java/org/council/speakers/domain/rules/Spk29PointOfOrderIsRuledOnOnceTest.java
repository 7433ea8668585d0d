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
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SpeakersRule#POINT_OF_ORDER_IS_RULED_ON_ONCE}. */
class Spk29PointOfOrderIsRuledOnOnceTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Intervention pointOfOrder = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

  @ParameterizedTest
  @EnumSource(Ruling.class)
  void while_it_is_made_or_after(Ruling ruling) {
    item.debate().pointsOfOrder().rule(pointOfOrder, ruling, item.tick());

    assertThat(pointOfOrder.pointOfOrder().orElseThrow().ruling()).isEqualTo(ruling);
    refused(
        SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
        () -> item.debate().pointsOfOrder().rule(pointOfOrder, ruling, item.tick()));
  }

  @Test
  void and_nothing_else_is() {
    item.ends(pointOfOrder.id(), 10);
    Intervention statement = item.isGivenTheFloor(KENYA, COMMENTS);

    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(
            () -> item.debate().pointsOfOrder().rule(statement, Ruling.UPHELD, item.tick()));
  }

  @Nested
  class At_once {

    private final ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    private final Intervention raisedThere =
        conference.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

    @Test
    void the_list_is_not_directed_before() {
      waitsForTheRuling(conference::closeList);
      waitsForTheRuling(() -> conference.chairsHand().announce(conference.tick()));
      waitsForTheRuling(() -> conference.limits(Limited.COUNCILLOR, 60));
      waitsForTheRuling(() -> conference.puts(TURKIYE, Side.BEFORE, KENYA));
      assertThat(conference.queue()).containsExactly("KEN", "TUR");

      conference.debate().pointsOfOrder().rule(raisedThere, Ruling.UPHELD, conference.tick());
      conference.limits(Limited.COUNCILLOR, 60).puts(TURKIYE, Side.BEFORE, KENYA).closeList();
      assertThat(conference.queue()).containsExactly("TUR", "KEN");
    }

    @Test
    void nor_a_closed_list_reopened() {
      ItemUnderway closed = ItemUnderway.opened(CONFERENCE).closeList();
      closed.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);

      waitsForTheRuling(closed::reopenList);
    }

    @Test
    void which_rules_are_broken_besides_is_told_in_their_order() {
      refused(SpeakersRule.ONLY_A_CLOSED_LIST_IS_REOPENED, conference::reopenList);
      conference.withdraws(KENYA, SPEAK);

      refused(
          SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON,
          () -> conference.puts(TURKIYE, Side.BEFORE, KENYA));
    }

    @Test
    void in_the_Council_it_is_directed_for_the_ruling_is_not_known_to_come_at_once() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).chairsHand().announce(item.tick());
      item.limits(Limited.COUNCILLOR, 60).puts(TURKIYE, Side.BEFORE, KENYA).closeList();

      assertThat(item.list.status()).isEqualTo(ListStatus.CLOSED);
      assertThat(item.queue()).containsExactly("TUR", "KEN");
    }

    private void waitsForTheRuling(ThrowingCallable act) {
      refused(SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, act);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONFERENCE, ASSEMBLY})
    void nobody_but_the_Chair_is_given_the_floor_before(String ruleBook) {
      ItemUnderway elsewhere = ItemUnderway.opened(ruleBook).asks(TURKIYE, SPEAK);
      Intervention pointOfOrder = elsewhere.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      elsewhere.ends(pointOfOrder.id(), 10);

      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> elsewhere.isGivenTheFloor(TURKIYE, COMMENTS));
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> elsewhere.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> elsewhere.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
      elsewhere.speaks(CHAIR, Does.ANNOUNCES, 10);
      elsewhere.debate().pointsOfOrder().rule(pointOfOrder, Ruling.NOT_UPHELD, elsewhere.tick());
      assertThat(elsewhere.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void nor_is_anybody_let_in_by_who_was_interrupted() {
      ItemUnderway elsewhere =
          ItemUnderway.openedWith(
              Map.of("timeIsYielded", true, "questionsBetween", true), CONFERENCE);
      elsewhere.limits(Limited.COUNCILLOR, 60);
      Intervention statement = elsewhere.isGivenTheFloor(TURKIYE, COMMENTS);
      Intervention pointOfOrder = elsewhere.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      elsewhere.ends(pointOfOrder.id(), 5);

      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> elsewhere.isAsked(statement, BRAZIL));
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> elsewhere.yields(statement, BRAZIL));
      elsewhere.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, elsewhere.tick());
      assertThat(elsewhere.yields(statement, BRAZIL).isRunning()).isTrue();
    }

    @Test
    void nor_before_the_appeal_is_decided() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
      Intervention pointOfOrder = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      assembly.ends(pointOfOrder.id(), 10);
      assembly.debate().pointsOfOrder().rule(pointOfOrder, Ruling.NOT_UPHELD, assembly.tick());
      assembly.debate().pointsOfOrder().appeal(pointOfOrder, KENYA, assembly.tick());

      refused(
          SpeakersRule.RULING_IS_APPEALED_ONCE, () -> assembly.isGivenTheFloor(TURKIYE, COMMENTS));
      assembly
          .debate()
          .pointsOfOrder()
          .decide(pointOfOrder, AppealResult.RULING_STANDS, assembly.tick());
      assertThat(assembly.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void whoever_was_interrupted_goes_on_when_it_is() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
      Intervention statement = assembly.isGivenTheFloor(TURKIYE, COMMENTS);
      Intervention pointOfOrder = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      assembly.ends(pointOfOrder.id(), 5);
      assembly.passes(10);
      assembly.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, assembly.now());

      assertThat(assembly.list.log().speaking()).contains(statement);
      assertThat(assembly.ends(statement.id(), 60).list.log().spoken().seconds()).isEqualTo(50);
    }

    @ParameterizedTest
    @EnumSource(value = MotionResult.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void no_motion_is_decided_or_ruled_out_before(MotionResult result) {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).moves(BRAZIL, CLOSURE_OF_THE_DEBATE);
      Intervention moved = assembly.isGivenTheFloor(BRAZIL, COMMENTS);
      assembly.ends(moved.id(), 10);
      Intervention pointOfOrder = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> assembly.endsMotion(moved, result));
      assembly.ends(pointOfOrder.id(), 10);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> assembly.endsMotion(moved, result));

      assembly.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, assembly.tick());

      assembly.endsMotion(moved, result);
      assertThat(moved.calledFor().motionResult()).isEqualTo(result);
    }

    @Test
    void its_mover_withdraws_a_motion_all_the_same() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).moves(BRAZIL, CLOSURE_OF_THE_DEBATE);
      Intervention moved = assembly.isGivenTheFloor(BRAZIL, COMMENTS);
      assembly.ends(moved.id(), 10).speaks(KENYA, RAISES_POINT_OF_ORDER, 10);

      assembly.endsMotion(moved, MotionResult.WITHDRAWN);

      assertThat(moved.calledFor().motionResult()).isEqualTo(MotionResult.WITHDRAWN);
    }

    @Test
    void in_the_Council_it_is_off_until_somebody_has_read_the_source() {
      item.ends(pointOfOrder.id(), 10);

      assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
    }
  }
}
