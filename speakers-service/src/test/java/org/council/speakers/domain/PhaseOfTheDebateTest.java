package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.Optional;
import org.council.speakers.domain.request.Phase;
import org.junit.jupiter.api.Test;

/** In which phase the debate is follows from who speaks, or else from who waits. */
class PhaseOfTheDebateTest {

  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);

  private Optional<Phase> phase() {
    return PhaseOfTheDebate.on(
        assembly.list, Turns.of(assembly.list, assembly.list.speakingLimits()));
  }

  @Test
  void is_that_of_who_speaks_whoever_waits() {
    assembly.asks(KENYA, SPEAK).closeList().asks(TURKIYE, RIGHT_OF_REPLY);
    assembly.isGivenTheFloor(KENYA, COMMENTS);

    assertThat(phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void is_that_of_whom_a_point_of_order_interrupts() {
    assembly.asks(BRAZIL, SPEAK).closeList().isGivenTheFloor(BRAZIL, COMMENTS);
    assembly.asks(KENYA, RIGHT_OF_REPLY).isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);

    assertThat(phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void is_that_of_the_next_who_waits_in_one_while_nobody_speaks_in_one() {
    assembly.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);
    assembly.isGivenTheFloor(CHAIR, ANNOUNCES);

    assertThat(phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void is_not_that_of_one_over_whom_others_are_called() {
    assembly.asks(KENYA, SPEAK).takesTheChair(KENYA);
    assembly.closeList().asks(TURKIYE, RIGHT_OF_REPLY);
    assertThat(phase()).contains(Phase.REPLIES);

    assembly.speaks(TURKIYE, REPLIES, 10);

    assertThat(phase()).contains(Phase.DISCUSSION);
  }

  @Test
  void is_none_where_nobody_speaks_or_waits_in_one() {
    assertThat(phase()).isEmpty();

    assembly.asks(KENYA, POINT_OF_ORDER);

    assertThat(phase()).isEmpty();
  }
}
