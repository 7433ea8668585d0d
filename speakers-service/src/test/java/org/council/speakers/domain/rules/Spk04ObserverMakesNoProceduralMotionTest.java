package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#OBSERVER_MAKES_NO_PROCEDURAL_MOTION}. */
class Spk04ObserverMakesNoProceduralMotionTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void a_councillor_does() {
    refused(
        SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
        () -> item.asks(OSKAR, PROCEDURAL_MOTION));
    assertThat(ItemUnderway.opened(CONFERENCE).asks(KENYA, PROCEDURAL_MOTION).queue())
        .containsExactly("KEN");
  }
}
