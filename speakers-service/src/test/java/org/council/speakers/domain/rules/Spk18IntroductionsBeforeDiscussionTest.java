package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#INTRODUCTIONS_BEFORE_DISCUSSION}. */
class Spk18IntroductionsBeforeDiscussionTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void also_an_observers_before_a_councillors_statement() {
    item.asks(KENYA, SPEAK).asks(OSKAR, INTRODUCE, "C24/7");

    assertThat(item.queue()).containsExactly("OSK", "KEN");
    refused(
        SpeakersRule.INTRODUCTIONS_BEFORE_DISCUSSION, () -> item.isGivenTheFloor(KENYA, COMMENTS));
  }
}
