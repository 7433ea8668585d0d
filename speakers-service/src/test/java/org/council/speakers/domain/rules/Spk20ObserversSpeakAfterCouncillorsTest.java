package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#OBSERVERS_SPEAK_AFTER_COUNCILLORS}. */
class Spk20ObserversSpeakAfterCouncillorsTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void also_after_remote_ones() {
    item.asks(PELARGIA, SPEAK).asks(BRAZIL, SPEAK);

    assertThat(item.queue()).containsExactly("BRA", "PEL");
    assertThat(item.ruleOf(1)).isEqualTo(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS);
  }
}
