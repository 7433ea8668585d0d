package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.ADJOURNMENT_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.FOR_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.UUID;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#FLOOR_GOES_TO_THE_ONE_EXPECTED}. */
class Spk27FloorGoesToTheOneExpectedTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.FLOOR_GOES_TO_THE_ONE_EXPECTED;

  @Test
  void two_who_press_next_move_the_floor_once_also_when_the_first_has_ended() {
    item.asks(KENYA, SPEAK);
    UUID expected = item.lastRequestOf(KENYA).id();

    item.ends(item.isCalled(KENYA, COMMENTS, expected).id(), 10);

    refused(rule, () -> item.isCalled(KENYA, COMMENTS, expected));
    assertThat(item.list.log().interventions()).hasSize(1);
  }

  @Test
  void another_request_of_the_same_delegation_is_not_meant() {
    ItemUnderway item = ItemUnderway.opened(CONFERENCE);
    item.asks(KENYA, SPEAK).asks(KENYA, PROCEDURAL_MOTION);
    UUID motion = item.lastRequestOf(KENYA).id();
    Intervention moved = item.isCalled(KENYA, COMMENTS, motion);
    item.ends(moved.id(), 10).endsMotion(moved, MotionResult.LOST);

    refused(rule, () -> item.isCalled(KENYA, COMMENTS, motion));
    assertThat(item.isGivenTheFloor(KENYA, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void an_officer_who_speaks_outside_the_list_is_not_the_one_who_waits() {
    item.asks(KENYA, SPEAK);
    UUID expected = item.lastRequestOf(KENYA).id();

    refused(rule, () -> item.isCalled(SECRETARY_GENERAL, COMMENTS, expected));
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void while_it_speaks_the_second_is_told_so_too() {
    item.asks(KENYA, SPEAK);
    UUID expected = item.lastRequestOf(KENYA).id();
    item.isCalled(KENYA, COMMENTS, expected);

    refused(rule, () -> item.isCalled(KENYA, COMMENTS, expected));
  }

  @Test
  void an_observer_that_has_just_begun_is_not_said_to_have_spoken() {
    item.asks(PELARGIA, SPEAK);
    UUID expected = item.lastRequestOf(PELARGIA).id();
    item.isCalled(PELARGIA, COMMENTS, expected);

    refused(rule, () -> item.isCalled(PELARGIA, COMMENTS, expected));
    refused(
        SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE,
        () -> item.isCalled(PELARGIA, COMMENTS, null));
  }

  @Test
  void of_several_of_a_delegation_the_one_expected_is_answered() {
    item.asks(KENYA, SPEAK);
    item.closeList().asks(KENYA, RIGHT_OF_REPLY);

    UUID reply = item.lastRequestOf(KENYA).id();

    assertThat(item.isCalled(KENYA, COMMENTS, reply).calledFor().purpose())
        .isEqualTo(RIGHT_OF_REPLY);
    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void for_a_motion_or_against_it_as_well() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).moves(TURKIYE, ADJOURNMENT_OF_THE_DEBATE);
    assembly.speaks(TURKIYE, COMMENTS, 10);
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, KENYA);
    assembly.asksOn(ADJOURNMENT_OF_THE_DEBATE, AGAINST_THE_MOTION, KENYA);

    UUID against = assembly.lastRequestOf(KENYA).id();

    assertThat(assembly.isCalled(KENYA, COMMENTS, against).calledFor().purpose())
        .isEqualTo(AGAINST_THE_MOTION);
  }
}
