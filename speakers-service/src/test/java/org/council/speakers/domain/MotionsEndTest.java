package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.ADJOURNMENT_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.FOR_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.MotionEvent.MotionEnded;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A motion is made, spoken on, and ends. */
class MotionsEndTest {

  private final ItemUnderway assembly = ItemUnderway.opened("un-general-assembly");
  private final Intervention moved = moved(KENYA);

  private Intervention moved(Speaker by) {
    assembly.moves(by, ADJOURNMENT_OF_THE_DEBATE);
    Intervention made = assembly.isGivenTheFloor(by, COMMENTS);
    assembly.ends(made.id(), 10);
    return made;
  }

  @ParameterizedTest
  @EnumSource(MotionResult.class)
  void its_end_is_kept_and_announced(MotionResult result) {
    assembly.endsMotion(moved, result);

    assertThat(moved.calledFor().motionResult()).isEqualTo(result);
    assertThat(assembly.facts())
        .contains(
            new MotionEnded(
                "C24",
                "PL-1",
                8,
                "the-plan",
                moved.id(),
                "ken",
                "KEN",
                ADJOURNMENT_OF_THE_DEBATE,
                result));
  }

  @Test
  void who_waits_to_speak_on_it_waits_no_more_and_that_is_said() {
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, TURKIYE);
    assembly.moves(BRAZIL, CLOSURE_OF_THE_DEBATE);

    assembly.endsMotion(moved, MotionResult.LOST);

    assertThat(assembly.queue()).containsExactly("BRA");
    assertThat(assembly.lastRequestOf(TURKIYE).status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(assembly.lastFact())
        .isEqualTo(
            new RequestWithdrawn(
                "C24",
                "PL-1",
                8,
                "the-plan",
                assembly.lastRequestOf(TURKIYE).id(),
                "tur",
                "TUR",
                FOR_THE_MOTION,
                null,
                ADJOURNMENT_OF_THE_DEBATE,
                "spk-37"));
  }

  @ParameterizedTest
  @EnumSource(value = MotionResult.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
  void made_by_several_it_ends_once_for_all(MotionResult result) {
    Intervention once = moved;
    Intervention again = moved(BRAZIL);
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, TURKIYE);

    assembly.endsMotion(once, result);

    assertThat(again.calledFor().motionResult()).isEqualTo(result);
    assertThat(assembly.queue()).isEmpty();
    assertThat(assembly.facts())
        .filteredOn(MotionEnded.class::isInstance)
        .extracting(fact -> ((MotionEnded) fact).intervention())
        .containsExactly(once.id(), again.id());
  }

  @Test
  void they_wait_on_where_another_has_made_the_same_that_is_withdrawn() {
    moved(BRAZIL);
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, TURKIYE);

    assembly.endsMotion(moved, MotionResult.WITHDRAWN);

    assertThat(assembly.queue()).containsExactly("TUR");
  }

  @Test
  void its_mover_takes_no_place_of_those_who_speak_for_it() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, KENYA))
        .withMessageContaining("KEN made the motion")
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED);
  }

  @Test
  void a_later_meeting_does_not_have_it_before_it() {
    assembly.closeItem();
    Place continued = new Place("C24", "PL-2", 1, "the-plan");
    assembly.list.told().itemOpened(assembly.floor, continued, assembly.tick());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> assembly.list.inscribe(Optional.empty(), continued, TURKIYE, forTheMotion()))
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED);
  }

  private Asking forTheMotion() {
    return new Asking(FOR_THE_MOTION, ADJOURNMENT_OF_THE_DEBATE, null, assembly.tick());
  }

  @Test
  void who_waits_to_speak_on_it_waits_no_more_in_a_later_meeting() {
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, TURKIYE).asks(BRAZIL, SPEAK);
    assembly.closeItem().open();
    assertThat(assembly.queue()).containsExactly("TUR", "BRA");

    assembly.closeItem();
    Place continued = new Place("C24", "PL-2", 1, "the-plan");
    assembly.list.told().itemOpened(ItemUnderway.floorOf("PL-2"), continued, assembly.tick());

    assertThat(assembly.queue()).containsExactly("BRA");
    assertThat(assembly.lastFact())
        .isInstanceOfSatisfying(
            RequestWithdrawn.class,
            fact -> {
              assertThat(fact.delegation()).isEqualTo("TUR");
              assertThat(fact.rule()).isEqualTo("spk-37");
              assertThat(fact.meeting()).isEqualTo("PL-2");
            });
  }

  @Test
  void what_is_no_motion_does_not_end_as_one() {
    assembly.endsMotion(moved, MotionResult.LOST);
    Intervention statement = assembly.isGivenTheFloor(TURKIYE, COMMENTS);

    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> assembly.endsMotion(statement, MotionResult.LOST));
  }

  @Test
  void nor_is_that_told_otherwise_while_a_point_of_order_is_to_be_settled() {
    assembly.endsMotion(moved, MotionResult.LOST);
    Intervention statement = assembly.isGivenTheFloor(TURKIYE, COMMENTS);
    assembly.isGivenTheFloor(BRAZIL, Does.RAISES_POINT_OF_ORDER);

    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(() -> assembly.endsMotion(statement, MotionResult.LOST));
  }

  @Test
  void who_waits_on_two_must_say_which_is_withdrawn() {
    assembly.moves(TURKIYE, CLOSURE_OF_THE_DEBATE).moves(TURKIYE, ADJOURNMENT_OF_THE_DEBATE);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> assembly.withdraws(TURKIYE, PROCEDURAL_MOTION))
        .extracting(InvalidInput::field)
        .isEqualTo("motion");
    assembly.withdraws(TURKIYE, PROCEDURAL_MOTION, ADJOURNMENT_OF_THE_DEBATE);
    assertThat(assembly.list.inOrder())
        .extracting(ordered -> ordered.entry().motion())
        .containsExactly(CLOSURE_OF_THE_DEBATE);
  }
}
