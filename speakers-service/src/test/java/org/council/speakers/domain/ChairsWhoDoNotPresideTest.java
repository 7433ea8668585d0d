package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ANNOUNCES;
import static org.council.speakers.domain.request.Does.OUTLINES;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;

import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Office;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever holds an office of Chair and does not preside speaks as other officers do. */
class ChairsWhoDoNotPresideTest {

  @ParameterizedTest
  @EnumSource(
      value = Office.class,
      names = {"CHAIR", "VICE_CHAIR", "GROUP_CHAIR"})
  void wait_while_a_point_of_order_does(Office office) {
    ItemUnderway item = ItemUnderway.opened().asks(TURKIYE, POINT_OF_ORDER);

    refused(
        SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.isGivenTheFloor(another(office), OUTLINES));

    item.speaks(CHAIR, ANNOUNCES, 5).speaks(TURKIYE, RAISES_POINT_OF_ORDER, 5);
    assertThat(item.isGivenTheFloor(another(office), OUTLINES).isRunning()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Office.class,
      names = {"CHAIR", "VICE_CHAIR", "GROUP_CHAIR"})
  void wait_until_one_that_was_raised_is_settled(Office office) {
    ItemUnderway item = ItemUnderway.opened(ASSEMBLY);
    Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 5);

    refused(
        SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
        () -> item.isGivenTheFloor(another(office), OUTLINES));

    item.debate().pointsOfOrder().rule(raised, Ruling.NOT_UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick());
    refused(
        SpeakersRule.RULING_IS_APPEALED_ONCE,
        () -> item.isGivenTheFloor(another(office), OUTLINES));
    assertThat(item.isGivenTheFloor(CHAIR, ANNOUNCES).isRunning()).isTrue();
  }

  private static Speaker another(Office office) {
    return Speaker.inOffice("another", office.capacity(), Attendance.IN_PERSON);
  }
}
