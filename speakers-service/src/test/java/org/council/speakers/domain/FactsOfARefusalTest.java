package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.FOR_THE_MOTION;

import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.RequestEvent.RequestRefused;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** A refusal says the facts, and what is announced says them as well. */
class FactsOfARefusalTest {

  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);

  @Test
  void how_many_may_speak_on_a_motion_beside_how_many_do() {
    assembly.moves(KENYA, Motion.SUSPENSION_OF_THE_MEETING);
    Intervention moved = assembly.isGivenTheFloor(KENYA, COMMENTS);
    assembly.ends(moved.id(), 10);
    assertThat(ifAsked(Motion.SUSPENSION_OF_THE_MEETING).facts())
        .isEqualTo("on SUSPENSION_OF_THE_MEETING 0 of 0 have spoken so, and 0 wait");

    assembly.endsMotion(moved, MotionResult.LOST);
    assembly.moves(KENYA, Motion.ADJOURNMENT_OF_THE_DEBATE).speaks(KENYA, COMMENTS, 10);
    assembly.asksOn(Motion.ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, TURKIYE);
    assembly.speaks(TURKIYE, COMMENTS, 10);
    assembly.asksOn(
        Motion.ADJOURNMENT_OF_THE_DEBATE, FOR_THE_MOTION, ItemUnderway.councillor("XXX"));
    assertThat(ifAsked(Motion.ADJOURNMENT_OF_THE_DEBATE).facts())
        .isEqualTo("on ADJOURNMENT_OF_THE_DEBATE 1 of 2 have spoken so, and 1 wait");
  }

  @Test
  void the_event_says_where_the_rule_is_written_and_the_facts() {
    Asking asking = new Asking(Purpose.SPEAK, null, assembly.tick());

    assembly.list.refused(
        ITEM, KENYA, asking, new Refusal(SpeakersRule.REQUEST_WAITS_ONCE, "KEN waits already"));

    assertThat(assembly.lastFact())
        .isEqualTo(
            new RequestRefused(
                "C24",
                "PL-1",
                8,
                "the-plan",
                "ken",
                "KEN",
                Purpose.SPEAK,
                null,
                "spk-12",
                SpeakersRule.REQUEST_WAITS_ONCE.citation(),
                "KEN waits already"));
  }

  @Test
  void the_list_stands_as_it_did() {
    long acts = assembly.list.acts();
    Optional<Instant> moment = assembly.list.moment();

    assembly.list.refused(
        ITEM,
        KENYA,
        new Asking(Purpose.SPEAK, null, assembly.tick()),
        new Refusal(SpeakersRule.REQUEST_WAITS_ONCE, "KEN waits already"));

    assertThat(assembly.list.acts()).isEqualTo(acts);
    assertThat(assembly.list.moment()).isEqualTo(moment);
  }

  private Prospect.Refused ifAsked(Motion motion) {
    return (Prospect.Refused) assembly.ifAsked(BRAZIL, FOR_THE_MOTION, motion);
  }
}
