package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE}. */
class Spk16ProceduralMotionsBeforeSubstanceTest {

  private final SpeakersRule rule = SpeakersRule.PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE;
  private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);

  @Test
  void before_introductions() {
    item.asks(KENYA, INTRODUCE, "C24/3").asks(TURKIYE, PROCEDURAL_MOTION);

    assertThat(item.queue()).containsExactly("TUR", "KEN");
    assertThat(item.ruleOf(0)).isEqualTo(rule);
  }

  @Test
  void also_when_it_was_made_until_it_has_ended() {
    item.asks(BRAZIL, SPEAK);
    Intervention moved = closure(KENYA);

    refused(rule, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
    refused(rule, () -> item.isGivenTheFloor(TURKIYE, INTRODUCES, "C24/3"));
    refused(rule, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    refused(rule, () -> item.passesOver(BRAZIL));
    assertThat(item.ifAsked(TURKIYE, SPEAK))
        .isInstanceOfSatisfying(
            Prospect.Waiting.class,
            waiting -> {
              assertThat(waiting.calledOver()).map(Reason::rule).contains(rule);
              assertThat(waiting.secondsUntilTurn()).isEmpty();
            });

    item.endsMotion(moved, MotionResult.LOST);
    assertThat(item.isGivenTheFloor(BRAZIL, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void its_facts_say_whose_motion_it_is() {
    Intervention moved = closure(KENYA);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.isGivenTheFloor(TURKIYE, COMMENTS))
        .withMessageContaining(
            "the motion CLOSURE_OF_THE_DEBATE that KEN made at %s has not ended",
            moved.clock().givenAt());
  }

  @Test
  void one_without_a_name_as_well() {
    item.asks(KENYA, PROCEDURAL_MOTION).speaks(KENYA, COMMENTS, 10);

    refused(rule, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
  }

  @Test
  void who_speaks_on_it_comes_before_and_so_does_a_point_of_order_and_who_needs_not_ask() {
    Motion closure = Motion.CLOSURE_OF_THE_DEBATE;
    Intervention moved = closure(KENYA);
    item.asks(councillor("XXX"), SPEAK).asksOn(closure, AGAINST_THE_MOTION, TURKIYE);

    Intervention raised = item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10);
    item.debate().pointsOfOrder().rule(raised, Ruling.NOT_UPHELD, item.tick());
    item.speaks(SECRETARY_GENERAL, REPLIES, 10).speaks(TURKIYE, COMMENTS, 10);

    item.endsMotion(moved, MotionResult.LOST);
    assertThat(item.queue()).containsExactly("XXX");
  }

  @Test
  void a_point_of_order_is_not_behind_it_also_where_it_is_not_put_first() {
    ItemUnderway other =
        ItemUnderway.openedWith(
            "orderOfSpeakers",
            CONFERENCE,
            List.of(Precedence.PROCEDURAL_MOTIONS, Precedence.FIRST_COME));
    other.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).isGivenTheFloor(KENYA, COMMENTS);

    assertThat(other.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER).isRunning()).isTrue();
  }

  @Test
  void the_Chair_puts_nobody_over_it() {
    closure(KENYA);
    item.asks(councillor("XXX"), SPEAK);
    item.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);
    item.puts(councillor("XXX"), Side.BEFORE, TURKIYE);
    assertThat(item.queue()).containsExactly("XXX", "TUR");

    refused(rule, () -> item.isGivenTheFloor(councillor("XXX"), COMMENTS));
    assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void nobody_knows_when_its_turn_comes_behind_one_that_waits() {
    item.limits(Limited.COUNCILLOR, 60).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(TURKIYE, SPEAK);

    assertThat(waiting.secondsBefore()).contains(300);
    assertThat(waiting.secondsUntilTurn()).isEmpty();
    assertThat(waiting.calledOver()).isEmpty();
  }

  @Test
  void in_the_time_of_who_speaks_on_it_nobody_speaks_on_the_substance() {
    ItemUnderway generous = ItemUnderway.openedWith("timeIsYielded", CONFERENCE);
    generous.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    Intervention moved = generous.isGivenTheFloor(KENYA, COMMENTS);

    refused(rule, () -> generous.yields(moved, TURKIYE));
  }

  private Intervention closure(Speaker mover) {
    Intervention moved =
        item.moves(mover, Motion.CLOSURE_OF_THE_DEBATE).isGivenTheFloor(mover, COMMENTS);
    item.ends(moved.id(), 10);
    return moved;
  }
}
