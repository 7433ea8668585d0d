package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A point of order stands before all else by the rules, and the Chair puts it beside no such. */
class PointOfOrderPlacedTest {

  private final ItemUnderway item = ItemUnderway.opened().asks(KENYA, SPEAK);

  @ParameterizedTest
  @EnumSource(Side.class)
  void it_keeps_its_place_among_the_others(Side side) {
    item.asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(TURKIYE, side, KENYA));

    assertThat(item.asks(BRAZIL, POINT_OF_ORDER).queue()).containsExactly("TUR", "BRA", "KEN");
  }
}
