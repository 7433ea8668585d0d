package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.Purpose.SPEAK;

import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.SpeakersRule;
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

  @Test
  void an_item_that_is_not_known_as_opened_refuses_nobody() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> ItemUnderway.planned().asks(KENYA, SPEAK));
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> ItemUnderway.planned().isGivenTheFloor(SECRETARY_GENERAL, COMMENTS));
  }
}
