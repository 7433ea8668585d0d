package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.time.Instant;
import org.council.speakers.domain.event.ClockEvent.InterventionResumed;
import org.council.speakers.domain.event.PointOfOrderEvent.PointOfOrderRuled;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * Where a point of order is ruled on at once, the clock of whom it interrupts stands until it is.
 */
class HeldUpUntilTheRulingTest {

  private final InterruptedSpeech interrupted = InterruptedSpeech.awaitingTheRuling();
  private final ItemUnderway assembly = interrupted.assembly();
  private final Intervention speech = interrupted.speech();
  private final Instant given = interrupted.given();
  private final Intervention raised = interrupted.raised();
  private final PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();

  @Test
  void the_ruling_lets_it_run_again_and_that_is_said() {
    assertThat(speech.stands()).isTrue();

    pointsOfOrder.rule(raised, Ruling.NOT_UPHELD, given.plusSeconds(50));

    assertThat(speech.stands()).isFalse();
    assertThat(assembly.facts())
        .extracting(Object::getClass)
        .endsWith(PointOfOrderRuled.class, InterventionResumed.class);
    assembly.ends(speech.id(), 60);
    assertThat(speech.seconds()).isEqualTo(10 + 10);
  }

  @Test
  void nobody_lets_it_run_before() {
    refused(
        SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
        () -> assembly.debate().resume(speech, assembly.tick()));
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());

    refused(
        SpeakersRule.RULING_IS_APPEALED_ONCE,
        () -> assembly.debate().resume(speech, assembly.tick()));
    assertThat(speech.stands()).isTrue();
  }

  @Test
  void but_who_presides_explains_meanwhile() {
    ItemUnderway elsewhere = ItemUnderway.opened(ASSEMBLY);
    Intervention explains = elsewhere.isGivenTheFloor(CHAIR, COMMENTS);
    elsewhere.speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10);
    assertThat(explains.stands()).isTrue();

    elsewhere.debate().resume(explains, elsewhere.tick());

    assertThat(explains.stands()).isFalse();
  }

  @Test
  void ruled_on_while_it_is_made_it_lets_it_run_when_it_has_ended() {
    Intervention again = interrupted.ruledAndRaisedAgain();
    pointsOfOrder.rule(again, Ruling.UPHELD, assembly.tick());
    assertThat(speech.stands()).isTrue();

    assembly.ends(again.id(), 10);

    assertThat(speech.stands()).isFalse();
    assertThat(speech.clock().resumedAt()).isEqualTo(assembly.now());
  }

  @Test
  void and_lets_nothing_run_where_the_Chair_let_it_stand_before() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assembly.debate().pause(speech, assembly.tick());
    Intervention again = assembly.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    pointsOfOrder.rule(again, Ruling.UPHELD, assembly.tick());

    assembly.ends(again.id(), 10);

    assertThat(speech.stands()).isTrue();
  }

  @Test
  void a_ruling_that_is_told_late_lets_it_run_since_it_was_made() {
    assembly.passes(600);

    pointsOfOrder.rule(raised, Ruling.UPHELD, given.plusSeconds(25));

    assertThat(speech.clock().resumedAt()).isEqualTo(given.plusSeconds(25));
  }

  @Test
  void and_not_before_the_point_of_order_had_ended() {
    pointsOfOrder.rule(raised, Ruling.UPHELD, given.plusSeconds(15));

    assertThat(speech.clock().resumedAt()).isEqualTo(given.plusSeconds(20));
  }

  @Test
  void and_until_the_meeting_broke_off_which_was_told_before_it() {
    assembly.list.told().meetingAdjourned(assembly.floor, given.plusSeconds(40));

    pointsOfOrder.rule(raised, Ruling.UPHELD, given.plusSeconds(30));

    assertThat(speech.clock().pausedAt()).isEqualTo(given.plusSeconds(40));
    assembly.ends(speech.id(), 600);
    assertThat(speech.seconds()).isEqualTo(10 + 10);
  }

  @Test
  void one_that_has_ended_meanwhile_goes_on_no_more() {
    assembly.ends(speech.id(), 30);

    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
    pointsOfOrder.decide(raised, AppealResult.OVERRULED, assembly.tick());

    assertThat(speech.seconds()).isEqualTo(10);
    assertThat(assembly.list.log().speaking()).isEmpty();
  }

  @Test
  void in_the_Council_where_none_is_due_at_once_it_runs_when_the_point_of_order_has_ended() {
    ItemUnderway council = ItemUnderway.opened();
    Intervention held = council.isGivenTheFloor(KENYA, COMMENTS);
    Intervention interrupting = council.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    council.ends(interrupting.id(), 10);
    assertThat(held.stands()).isFalse();

    council.debate().pause(held, council.tick());
    council.debate().pointsOfOrder().rule(interrupting, Ruling.UPHELD, council.tick());

    assertThat(held.stands()).isTrue();
  }
}
