package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Side;
import org.council.speakers.domain.SpeakersRule;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#POINTS_OF_ORDER_FIRST}. */
class Spk15PointsOfOrderFirstTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void before_everything_else_first_come_first_served_among_themselves() {
    item.asks(KENYA, INTRODUCE, "C24/3").asks(BRAZIL, POINT_OF_ORDER).asks(TURKIYE, POINT_OF_ORDER);

    assertThat(item.queue()).containsExactly("BRA", "TUR", "KEN");
    assertThat(item.ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST,
        () -> item.isGivenTheFloor(councillor("XXX"), COMMENTS));
  }

  @Test
  void the_Chair_puts_nobody_before_one_nor_one_behind_another() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(KENYA, Side.BEFORE, TURKIYE));
    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(TURKIYE, Side.AFTER, KENYA));
    assertThat(item.queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void whom_the_Chair_put_behind_one_waits_for_a_later_one_as_well() {
    item.asks(KENYA, SPEAK).asks(BRAZIL, SPEAK).asks(TURKIYE, POINT_OF_ORDER);
    item.puts(BRAZIL, Side.AFTER, TURKIYE);

    item.asks(councillor("XXX"), POINT_OF_ORDER);

    assertThat(item.queue()).containsExactly("TUR", "XXX", "BRA", "KEN");
    assertThat(item.ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
  }

  @Test
  void the_Chair_orders_them_among_themselves() {
    item.asks(KENYA, POINT_OF_ORDER).asks(TURKIYE, POINT_OF_ORDER);

    assertThat(item.puts(TURKIYE, Side.BEFORE, KENYA).queue()).containsExactly("TUR", "KEN");
  }
}
