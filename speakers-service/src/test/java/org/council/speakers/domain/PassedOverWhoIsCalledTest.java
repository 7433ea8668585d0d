package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Only one who could be called is absent when called, and passed over (spk-38). */
class PassedOverWhoIsCalledTest {

  private final ItemUnderway item = ItemUnderway.opened(ASSEMBLY);

  @Nested
  class While_a_point_of_order_is_not_settled {

    private final Intervention raised =
        item.asks(TURKIYE, SPEAK).isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

    @Test
    void nobody_is_before_the_ruling() {
      refused(SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> item.passesOver(TURKIYE));
      item.ends(raised.id(), 10);

      refused(SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE, () -> item.passesOver(TURKIYE));
      assertThat(item.queue()).containsExactly("TUR");
    }

    @Test
    void during_the_vote_on_an_appeal_who_would_interrupt_that_is_and_nobody_else() {
      item.ends(raised.id(), 10);
      item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
      item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick());
      refused(SpeakersRule.RULING_IS_APPEALED_ONCE, () -> item.passesOver(TURKIYE));

      item.asks(BRAZIL, POINT_OF_ORDER).passesOver(BRAZIL);

      assertThat(item.queue()).containsExactly("TUR");
    }
  }

  @Test
  void nobody_is_on_the_substance_once_the_debate_has_ended() {
    item.asks(TURKIYE, SPEAK).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    Intervention moved = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(moved.id(), 10).endsMotion(moved, MotionResult.CARRIED);

    refused(SpeakersRule.SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS, () -> item.passesOver(TURKIYE));
  }

  @Test
  void nobody_is_whose_delegation_has_used_up_its_time() {
    item.limits(Limited.DELEGATION_IN_ALL, 60).asks(TURKIYE, SPEAK).asksFor("a group", TURKIYE);
    item.speaks(TURKIYE, COMMENTS, 60);

    refused(SpeakersRule.DELEGATION_HAS_ITS_TIME, () -> item.passesOver(TURKIYE));
  }

  @Test
  void who_presides_is_not() {
    item.asks(KENYA, SPEAK).takesTheChair(KENYA);

    refused(SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER, () -> item.passesOver(KENYA));
  }
}
