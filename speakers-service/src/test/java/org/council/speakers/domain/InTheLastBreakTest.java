package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * What is told, once the meeting goes on, for an instant at which it was adjourned, or before that
 * (spk-05).
 */
class InTheLastBreakTest {

  private interface Done {
    void at(Instant instant);
  }

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void nothing_is_done_with_the_list() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant inTheBreak = brokeOffAndWentOn();
    ChairsHand hand = item.chairsHand();

    noneIsDoneAt(
        inTheBreak,
        hand::close,
        hand::announce,
        at -> hand.passOver(item.lastRequestOf(KENYA), at),
        at ->
            hand.put(
                new Placing(
                    item.lastRequestOf(TURKIYE).id(),
                    Side.BEFORE,
                    item.lastRequestOf(KENYA).id(),
                    "by agreement",
                    at)));
    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  @Test
  void no_clock_runs_again() {
    Intervention speech = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Instant inTheBreak = brokeOffAndWentOn();

    noneIsDoneAt(
        inTheBreak,
        at -> item.debate().resume(speech, at),
        at -> item.debate().passingOver().passOver(speech, at));
    item.debate().resume(speech, item.now());
    item.debate().end(speech, item.now().plusSeconds(40));

    assertThat(speech.seconds()).isEqualTo(60 + 40);
  }

  @Test
  void nor_where_the_end_of_a_point_of_order_is_told_for_it() {
    Intervention speech = item.isGivenTheFloor(KENYA, COMMENTS);
    Intervention raised = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    Instant inTheBreak = brokeOffAndWentOn();

    item.debate().end(raised, inTheBreak);

    assertThat(speech.stands()).isTrue();
  }

  @Test
  void nothing_is_ruled_on_or_decided() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    Intervention moved =
        conference.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).isGivenTheFloor(KENYA, COMMENTS);
    conference.ends(moved.id(), 10);
    Intervention raised = conference.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    conference.ends(raised.id(), 10);
    Instant inTheBreak = brokeOffAndWentOn(conference);

    noneIsDoneAt(
        inTheBreak,
        at -> conference.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, at),
        at -> conference.debate().pointsOfOrder().appeal(raised, TURKIYE, at),
        at -> conference.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, at),
        at -> conference.debate().motions().end(moved, MotionResult.WITHDRAWN, at));
  }

  @Test
  void in_a_turn_that_is_told_for_before_a_point_of_order_is_told_too() {
    item.passes(100);
    Instant before = item.now();
    item.passes(60);
    Instant brokeOff = brokeOffAndWentOn().minusSeconds(60);
    Intervention speech = given(KENYA, COMMENTS, before);

    Intervention raised = given(TURKIYE, RAISES_POINT_OF_ORDER, before.plusSeconds(10));
    assertThat(speech.clock().pausedAt()).isEqualTo(before.plusSeconds(10));
    item.debate().end(raised, before.plusSeconds(15));

    assertThat(speech.clock().pausedAt()).isEqualTo(brokeOff);
    item.debate().end(speech, before.plusSeconds(30));
    assertThat(speech.seconds()).isEqualTo(30 - 5);
  }

  @Test
  void who_was_interrupted_stands_from_the_break_on_also_where_who_interrupted_stood_before() {
    Intervention speech = item.isGivenTheFloor(KENYA, COMMENTS);
    Intervention raised = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    item.passes(10);
    Instant paused = item.tick();
    item.debate().pause(raised, paused);
    item.passes(100);
    Instant brokeOff = brokeOffAndWentOn().minusSeconds(60);

    item.debate().end(raised, paused.plusSeconds(1));

    assertThat(speech.clock().pausedAt()).isEqualTo(brokeOff);
  }

  private Intervention given(Speaker who, Does does, Instant at) {
    Speech speech = new Speech(does, List.of(), Medium.ORAL);
    return item.debate().giveTheFloor(new Turn(item.place, who, speech, at));
  }

  private Instant brokeOffAndWentOn() {
    return brokeOffAndWentOn(item);
  }

  private static Instant brokeOffAndWentOn(ItemUnderway item) {
    Instant inTheBreak = item.adjourns().now().plusSeconds(60);
    item.passes(600);
    item.goesOn();
    return inTheBreak;
  }

  private static void noneIsDoneAt(Instant instant, Done... acts) {
    Stream.of(acts)
        .forEach(act -> refused(SpeakersRule.MEETING_IS_IN_PROGRESS, () -> act.at(instant)));
  }

  @Test
  void nor_where_it_is_let_run_at_an_instant_before() {
    Intervention speech = item.isGivenTheFloor(KENYA, COMMENTS);
    item.passes(59);
    Instant paused = item.tick();
    item.debate().pause(speech, paused);
    item.passes(100);
    Instant inTheBreak = brokeOffAndWentOn();

    item.debate().resume(speech, paused.plusSeconds(30));

    assertThat(speech.clock().pausedAt()).isEqualTo(inTheBreak.minusSeconds(60));
    item.debate().resume(speech, item.now());
    item.debate().end(speech, item.now().plusSeconds(10));
    assertThat(speech.seconds()).isEqualTo(60 + (101 - 30) + 10);
  }

  @Test
  void the_clock_of_a_turn_that_is_told_for_before_stands_since() {
    item.passes(100);
    Instant before = item.now();
    item.passes(10);
    Instant brokeOff = brokeOffAndWentOn().minusSeconds(60);
    Intervention speech = given(KENYA, COMMENTS, before);

    assertThat(speech.clock().pausedAt()).isEqualTo(brokeOff);
    assertThat(speech.course().meetingAdjournedAt()).isEqualTo(brokeOff);
    item.debate().end(speech, before.plusSeconds(5));
    assertThat(speech.seconds()).isEqualTo(5);
  }
}
