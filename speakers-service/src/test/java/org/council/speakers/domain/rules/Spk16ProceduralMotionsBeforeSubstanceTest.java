package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.PROCEDURAL_MOTION;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.SpeakersRule;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE}. */
class Spk16ProceduralMotionsBeforeSubstanceTest {

  private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);

  @Test
  void before_introductions() {
    item.asks(KENYA, INTRODUCE, "C24/3").asks(TURKIYE, PROCEDURAL_MOTION);

    assertThat(item.queue()).containsExactly("TUR", "KEN");
    assertThat(item.ruleOf(0)).isEqualTo(SpeakersRule.PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE);
  }
}
