package org.council.speakers.domain.rules;

import static org.council.speakers.domain.ItemUnderway.SECTOR_MEMBER;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.request.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR}. */
class Spk01SectorMemberObserverHasNoFloorTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void whatever_it_asks_for(Purpose purpose) {
    refused(
        SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR, () -> item.asks(SECTOR_MEMBER, purpose));
  }

  @Test
  void nor_does_it_notify_reserve_or_get_it_from_the_Chair() {
    ItemUnderway planned = ItemUnderway.planned();
    Rule rule = SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR;

    refused(rule, () -> planned.notified(SECTOR_MEMBER, SPEAK, null));
    refused(rule, () -> planned.reserves(SECTOR_MEMBER, "C24/9"));
    refused(rule, () -> item.isGivenTheFloor(SECTOR_MEMBER, COMMENTS));
  }
}
