package org.council.speakers.domain.rules;

import static org.council.speakers.domain.ItemUnderway.REGION;
import static org.council.speakers.domain.ItemUnderway.refused;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.request.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#REGIONAL_ORGANIZATION_HAS_NO_FLOOR}. */
class Spk02RegionalOrganizationHasNoFloorTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void whatever_it_asks_for(Purpose purpose) {
    refused(SpeakersRule.REGIONAL_ORGANIZATION_HAS_NO_FLOOR, () -> item.asks(REGION, purpose));
  }
}
