package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#OBSERVERS_INTRODUCE_AFTER_COUNCILLORS}. */
class Spk19ObserversIntroduceAfterCouncillorsTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void also_when_they_asked_earlier() {
    item.asks(OSKAR, INTRODUCE, "C24/7").asks(BRAZIL, INTRODUCE, "C24/3");

    assertThat(item.queue()).containsExactly("BRA", "OSK");
    refused(
        SpeakersRule.OBSERVERS_INTRODUCE_AFTER_COUNCILLORS,
        () -> item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7"));
  }
}
