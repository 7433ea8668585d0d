package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ITEM_IS_BEFORE_THE_MEETING}. */
class Spk06ItemIsBeforeTheMeetingTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void a_closed_item_takes_no_requests_and_no_statements_of_delegations() {
    Rule rule = SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
    item.closeItem();

    refused(rule, () -> item.asks(KENYA, SPEAK));
    refused(rule, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    refused(rule, item::closeList);
  }

  @Test
  void the_secretariat_may_still_add_a_word() {
    item.closeItem();

    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, COMMENTS).isRunning()).isTrue();
  }

  @Nested
  class A_point_of_order_on_a_closed_item_after_which_another_was_opened {

    private final Intervention word =
        item.closeItem().openAnother().isGivenTheFloor(SECRETARY_GENERAL, Does.ADDS);

    @Test
    void is_asked_for_while_somebody_speaks_on_it_and_interrupts() {
      item.asks(KENYA, POINT_OF_ORDER);

      item.speaks(KENYA, RAISES_POINT_OF_ORDER, 5);

      assertThat(item.list.log().speaking()).contains(word);
      assertThat(item.queue()).isEmpty();
    }

    @Test
    void is_given_the_floor_also_when_that_one_has_ended_meanwhile_and_nobody_is_before_it() {
      item.asks(KENYA, POINT_OF_ORDER).ends(word.id(), 20);

      refused(
          SpeakersRule.POINTS_OF_ORDER_FIRST,
          () -> item.isGivenTheFloor(SECRETARY_GENERAL, Does.ADDS));
      item.speaks(KENYA, RAISES_POINT_OF_ORDER, 5);
      assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, Does.ADDS).isRunning()).isTrue();
    }

    @Test
    void is_passed_over_where_its_delegation_is_absent() {
      item.asks(KENYA, POINT_OF_ORDER).ends(word.id(), 20);

      assertThat(item.passesOver(KENYA).queue()).isEmpty();
    }

    @Test
    void is_refused_once_nobody_speaks() {
      item.ends(word.id(), 20);

      refused(SpeakersRule.ITEM_IS_BEFORE_THE_MEETING, () -> item.asks(KENYA, POINT_OF_ORDER));
    }

    @Test
    void is_foretold_as_it_becomes() {
      assertThat(item.ifAsked(KENYA, POINT_OF_ORDER)).isInstanceOf(Prospect.Waiting.class);
      item.ends(word.id(), 20);
      assertThat(item.ifAsked(KENYA, POINT_OF_ORDER)).isInstanceOf(Prospect.Refused.class);
    }
  }

  @Test
  void an_item_that_is_not_known_as_opened_refuses_nobody() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> ItemUnderway.planned().asks(KENYA, SPEAK));
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> ItemUnderway.planned().isGivenTheFloor(SECRETARY_GENERAL, COMMENTS));
  }
}
