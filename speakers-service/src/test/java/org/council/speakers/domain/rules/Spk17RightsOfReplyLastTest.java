package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#RIGHTS_OF_REPLY_LAST}. */
class Spk17RightsOfReplyLastTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void after_observers() {
    item.asks(KENYA, RIGHT_OF_REPLY).asks(OSKAR, SPEAK);

    assertThat(item.queue()).containsExactly("OSK", "KEN");
    assertThat(item.ruleOf(1)).isEqualTo(SpeakersRule.RIGHTS_OF_REPLY_LAST);
  }
}
