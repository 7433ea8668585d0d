package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#FIRST_COME_FIRST_SERVED}. */
class Spk22FirstComeFirstServedTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void among_equals() {
    item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK);

    assertThat(item.queue()).containsExactly("TUR", "KEN");
    assertThat(item.ruleOf(1)).isEqualTo(SpeakersRule.FIRST_COME_FIRST_SERVED);
    refused(SpeakersRule.FIRST_COME_FIRST_SERVED, () -> item.isGivenTheFloor(KENYA, COMMENTS));
  }

  @Test
  void one_that_does_not_wait_is_treated_as_asking_now() {
    item.asks(BRAZIL, SPEAK);

    assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("BRA");
  }

  @Test
  void whoever_it_is_and_wherever_it_sits_in_the_General_Assembly() {
    ItemUnderway assembly =
        ItemUnderway.opened(ASSEMBLY)
            .asks(OSKAR, SPEAK)
            .asks(BRAZIL, SPEAK)
            .asks(KENYA, INTRODUCE, "C24/3");

    assertThat(assembly.queue()).containsExactly("OSK", "BRA", "KEN");
    assertThat(assembly.isGivenTheFloor(OSKAR, COMMENTS).clock().limitSeconds()).isNull();
  }

  @Test
  void nobody_stands_in_its_own_way() {
    item.asks(KENYA, INTRODUCE, "C24/3");

    assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("KEN");
  }
}
