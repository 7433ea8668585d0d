package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER}. */
class Spk03OnlyCouncillorsRaisePointsOfOrderTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void asked_for_or_given() {
    Rule rule = SpeakersRule.ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER;

    refused(rule, () -> item.asks(OSKAR, POINT_OF_ORDER));
    refused(rule, () -> item.isGivenTheFloor(OSKAR, RAISES_POINT_OF_ORDER));
  }

  @Test
  void a_councillor_does() {
    assertThat(item.asks(KENYA, POINT_OF_ORDER).queue()).containsExactly("KEN");
  }

  @Test
  void nor_does_one_who_speaks_in_no_delegations_name() {
    Rule rule = SpeakersRule.ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER;

    refused(rule, () -> item.isGivenTheFloor(SECRETARY_GENERAL, RAISES_POINT_OF_ORDER));
    refused(rule, () -> item.isGivenTheFloor(CHAIR, RAISES_POINT_OF_ORDER));
  }
}
