package org.council.speakers.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The phase to which a turn belongs follows from what was asked for, or is done. */
class PhaseTest {

  @Test
  void documents_are_introduced_then_the_item_is_discussed_then_replied_to() {
    assertThat(Purpose.INTRODUCE.phase()).contains(Phase.INTRODUCTIONS);
    assertThat(Purpose.SPEAK.phase()).contains(Phase.DISCUSSION);
    assertThat(Purpose.RIGHT_OF_REPLY.phase()).contains(Phase.REPLIES);
  }

  @Test
  void points_of_order_and_motions_come_in_any() {
    assertThat(Arrays.stream(Purpose.values()).filter(purpose -> purpose.phase().isEmpty()))
        .containsExactly(
            Purpose.POINT_OF_ORDER,
            Purpose.PROCEDURAL_MOTION,
            Purpose.FOR_THE_MOTION,
            Purpose.AGAINST_THE_MOTION);
  }

  @Test
  void outside_the_list_what_is_done_says_it() {
    assertThat(Does.INTRODUCES.phaseOutsideTheList()).contains(Phase.INTRODUCTIONS);
    assertThat(Does.OUTLINES.phaseOutsideTheList()).contains(Phase.INTRODUCTIONS);
    assertThat(Does.REPLIES.phaseOutsideTheList()).contains(Phase.REPLIES);
    assertThat(Arrays.stream(Does.values()).filter(does -> does.phaseOutsideTheList().isEmpty()))
        .containsExactly(
            Does.COMMENTS,
            Does.ASKS,
            Does.ADDS,
            Does.ANNOUNCES,
            Does.ADDRESSES,
            Does.RAISES_POINT_OF_ORDER);
  }
}
