package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.ANNOUNCES;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.Does.REPLIES;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.Purpose.SPEAK;

import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Limited;
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
  void before_officers_as_well_but_not_before_the_Chair_who_rules_on_it() {
    item.asks(KENYA, POINT_OF_ORDER);

    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
    item.speaks(CHAIR, ANNOUNCES, 5).speaks(KENYA, RAISES_POINT_OF_ORDER, 10);
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  @Test
  void nothing_else_that_waits_is_before_an_officer() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, INTRODUCE, "C24/3");

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  @Test
  void before_one_to_whom_time_is_yielded() {
    ItemUnderway yielding =
        ItemUnderway.openedWith("timeIsYielded", CONFERENCE).limits(Limited.COUNCILLOR, 60);
    Intervention speech = yielding.isGivenTheFloor(KENYA, COMMENTS);
    yielding.asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> yielding.yields(speech, BRAZIL));
  }

  @Test
  void before_one_who_would_put_a_question() {
    ItemUnderway asking = ItemUnderway.openedWith("questionsBetween", CONFERENCE);
    Intervention speech = asking.isGivenTheFloor(KENYA, COMMENTS);
    asking.asks(TURKIYE, POINT_OF_ORDER);

    refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> asking.isAsked(speech, BRAZIL));
  }

  @Test
  void one_that_waits_on_an_item_that_was_closed_holds_nobody_up_there() {
    item.asks(KENYA, POINT_OF_ORDER).closeItem();

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
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
