package org.council.speakers.domain.rules;

import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Motion;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#MOTION_ENDS_ONCE}. */
class Spk37MotionEndsOnceTest {

  @Test
  void and_then_nobody_speaks_on_it() {
    Motion closure = Motion.CLOSURE_OF_THE_DEBATE;
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).moves(KENYA, closure);
    Intervention moved = conference.isGivenTheFloor(KENYA, COMMENTS);
    conference.ends(moved.id(), 10).endsMotion(moved, MotionResult.CARRIED);

    refused(SpeakersRule.MOTION_ENDS_ONCE, () -> conference.endsMotion(moved, MotionResult.LOST));
    refused(
        SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED,
        () -> conference.asksOn(closure, AGAINST_THE_MOTION, TURKIYE));
  }
}
