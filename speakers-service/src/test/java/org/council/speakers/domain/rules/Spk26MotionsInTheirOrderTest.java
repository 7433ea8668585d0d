package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.PROCEDURAL_MOTION;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Motion;
import org.council.speakers.domain.SpeakersRule;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#MOTIONS_IN_THEIR_ORDER}. */
class Spk26MotionsInTheirOrderTest {

  @Test
  void whichever_was_made_first() {
    ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE)
            .asks(TURKIYE, PROCEDURAL_MOTION)
            .moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE)
            .moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

    assertThat(conference.queue()).containsExactly("BRA", "KEN", "TUR");
    assertThat(conference.list.inOrder().get(2).reason().rule())
        .isEqualTo(SpeakersRule.MOTIONS_IN_THEIR_ORDER);
  }

  @Test
  void a_speech_on_one_has_five_minutes_in_a_conference() {
    ItemUnderway conference =
        ItemUnderway.opened(CONFERENCE).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(conference.isGivenTheFloor(KENYA, COMMENTS).clock().limitSeconds()).isEqualTo(300);
  }
}
