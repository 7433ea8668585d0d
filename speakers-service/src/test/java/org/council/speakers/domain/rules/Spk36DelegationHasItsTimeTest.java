package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#DELEGATION_HAS_ITS_TIME}. */
class Spk36DelegationHasItsTimeTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void on_the_substance_and_not_beyond() {
    item.limits(Limited.DELEGATION_IN_ALL, 60).speaks(KENYA, COMMENTS, 60);

    refused(SpeakersRule.DELEGATION_HAS_ITS_TIME, () -> item.asks(KENYA, SPEAK));
    assertThat(item.asks(KENYA, POINT_OF_ORDER).asks(KENYA, RIGHT_OF_REPLY).queue())
        .containsExactly("KEN", "KEN");
  }
}
