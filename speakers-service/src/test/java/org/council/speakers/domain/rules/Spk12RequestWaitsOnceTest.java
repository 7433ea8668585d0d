package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#REQUEST_WAITS_ONCE}. */
class Spk12RequestWaitsOnceTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.REQUEST_WAITS_ONCE;

  @Test
  void the_same_again_is_refused_for_a_colleague_too() {
    item.asks(KENYA, SPEAK);
    Speaker colleague =
        Speaker.of("ken2", KENYA.delegation(), KENYA.category(), KENYA.attendance());

    refused(rule, () -> item.asks(KENYA, SPEAK));
    refused(rule, () -> item.asks(colleague, SPEAK));
  }

  @Test
  void another_purpose_or_document_waits_beside_it() {
    item.asks(KENYA, SPEAK).asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

    assertThat(item.queue()).containsExactly("KEN", "KEN", "KEN");
  }

  @Test
  void who_has_spoken_may_ask_again() {
    item.asks(KENYA, SPEAK).speaks(KENYA, COMMENTS, 10);

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void in_the_name_of_a_group_it_waits_beside_its_own_name_and_once() {
    item.asks(KENYA, SPEAK).asksFor("the African Group", KENYA);

    assertThat(item.queue()).containsExactly("KEN", "KEN");
    refused(SpeakersRule.REQUEST_WAITS_ONCE, () -> item.asksFor("the African Group", KENYA));
  }

  @Test
  void who_waits_on_one_motion_asks_to_speak_on_another() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    assembly
        .asksOn(Motion.CLOSURE_OF_THE_DEBATE, PROCEDURAL_MOTION, KENYA)
        .speaks(KENYA, COMMENTS, 10)
        .asksOn(Motion.ADJOURNMENT_OF_THE_DEBATE, PROCEDURAL_MOTION, TURKIYE)
        .speaks(TURKIYE, COMMENTS, 10);

    assembly
        .asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL)
        .asksOn(Motion.ADJOURNMENT_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL);

    assertThat(assembly.queue()).containsExactly("BRA", "BRA");
    refused(
        SpeakersRule.REQUEST_WAITS_ONCE,
        () -> assembly.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL));
  }

  @Test
  void a_second_motion_is_moved_beside_the_first() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    assembly
        .asksOn(Motion.CLOSURE_OF_THE_DEBATE, PROCEDURAL_MOTION, KENYA)
        .asksOn(Motion.SUSPENSION_OF_THE_MEETING, PROCEDURAL_MOTION, KENYA);

    assertThat(assembly.queue()).containsExactly("KEN", "KEN");
  }
}
