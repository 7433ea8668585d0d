package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#MOTIONS_IN_THEIR_ORDER}. */
class Spk26MotionsInTheirOrderTest {

  private static final SpeakersRule RULE = SpeakersRule.MOTIONS_IN_THEIR_ORDER;

  @Test
  void whichever_was_made_first() {
    ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE)
            .asks(TURKIYE, PROCEDURAL_MOTION)
            .moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE)
            .moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

    assertThat(conference.queue()).containsExactly("BRA", "KEN", "TUR");
    assertThat(conference.list.inOrder().get(2).reason().rule()).isEqualTo(RULE);
  }

  @Test
  void one_of_a_higher_order_may_still_be_made_and_is_decided_first() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    Intervention closure = moved(conference, KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);
    mustBeDecidedLater(conference, closure);

    Intervention suspension = moved(conference, BRAZIL);
    mustBeDecidedLater(conference, closure);

    conference.endsMotion(suspension, MotionResult.LOST).endsMotion(closure, MotionResult.CARRIED);
    assertThat(closure.calledFor().motionResult()).isEqualTo(MotionResult.CARRIED);
  }

  private static void mustBeDecidedLater(ItemUnderway conference, Intervention moved) {
    refused(RULE, () -> conference.endsMotion(moved, MotionResult.CARRIED));
    refused(RULE, () -> conference.endsMotion(moved, MotionResult.LOST));
  }

  @Test
  void one_of_a_lower_order_is_not_made_before_it_has_ended() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    Intervention suspension = moved(conference, KENYA, Motion.SUSPENSION_OF_THE_MEETING);
    conference.moves(BRAZIL, Motion.CLOSURE_OF_THE_DEBATE);

    refused(RULE, () -> conference.isGivenTheFloor(BRAZIL, COMMENTS));
    conference.endsMotion(suspension, MotionResult.LOST);
    assertThat(conference.isGivenTheFloor(BRAZIL, COMMENTS).isRunning()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "RULED_OUT"})
  void what_the_meeting_does_not_decide_ends_in_any_order(MotionResult result) {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    Intervention closure = moved(conference, KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

    conference.endsMotion(closure, result);

    assertThat(closure.calledFor().motionResult()).isEqualTo(result);
  }

  @Test
  void one_that_its_mover_cannot_make_for_it_presides_is_in_no_way() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    Intervention closure = moved(conference, KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING).takesTheChair(BRAZIL);

    conference.endsMotion(closure, MotionResult.LOST);

    assertThat(conference.queue()).containsExactly("BRA");
  }

  private static Intervention moved(ItemUnderway item, Speaker by, Motion motion) {
    return moved(item.moves(by, motion), by);
  }

  private static Intervention moved(ItemUnderway item, Speaker by) {
    Intervention made = item.isGivenTheFloor(by, COMMENTS);
    item.ends(made.id(), 10);
    return made;
  }

  @Test
  void a_speech_on_one_has_five_minutes_in_a_conference() {
    ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(conference.isGivenTheFloor(KENYA, COMMENTS).clock().limitSeconds()).isEqualTo(300);
  }
}
