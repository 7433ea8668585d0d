package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.AppealResult;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.PointOfOrder;
import org.council.speakers.domain.PointOfOrderStatus;
import org.council.speakers.domain.Ruling;
import org.council.speakers.domain.SpeakersRule;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#RULING_IS_APPEALED_ONCE}. */
class Spk30RulingIsAppealedOnceTest {

  private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);
  private final Rule rule = SpeakersRule.RULING_IS_APPEALED_ONCE;
  private final Intervention pointOfOrder = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

  @Test
  void and_the_meeting_decides_once() {
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.NOT_UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick());
    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, KENYA, item.tick()));
    item.debate().pointsOfOrder().decide(pointOfOrder, AppealResult.OVERRULED, item.tick());

    refused(
        rule,
        () ->
            item.debate()
                .pointsOfOrder()
                .decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
    assertThat(pointOfOrder.pointOfOrder())
        .contains(
            new PointOfOrder(
                PointOfOrderStatus.DECIDED, Ruling.NOT_UPHELD, "TUR", AppealResult.OVERRULED));
  }

  @Test
  void not_before_there_is_one() {
    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, TURKIYE, item.tick()));
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());
    refused(
        rule,
        () ->
            item.debate()
                .pointsOfOrder()
                .decide(pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
  }

  @Test
  void not_in_the_Council_where_it_is_off_until_somebody_has_read_the_source() {
    ItemUnderway council = ItemUnderway.opened();
    Intervention raised = council.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    council.debate().pointsOfOrder().rule(raised, Ruling.NOT_UPHELD, council.tick());

    refused(rule, () -> council.debate().pointsOfOrder().appeal(raised, TURKIYE, council.tick()));
  }

  @Test
  void also_while_another_waits_for_its_ruling_where_none_is_due_at_once() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    Intervention ruled = patient.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    patient.ends(ruled.id(), 10);
    patient.debate().pointsOfOrder().rule(ruled, Ruling.NOT_UPHELD, patient.tick());
    patient.speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10);

    patient.debate().pointsOfOrder().appeal(ruled, KENYA, patient.tick());

    assertThat(ruled.pointOfOrder().orElseThrow().status()).isEqualTo(PointOfOrderStatus.APPEALED);
  }

  @Test
  void nor_by_an_observer_or_an_officer() {
    item.debate().pointsOfOrder().rule(pointOfOrder, Ruling.UPHELD, item.tick());

    refused(rule, () -> item.debate().pointsOfOrder().appeal(pointOfOrder, OSKAR, item.tick()));
    refused(
        rule,
        () -> item.debate().pointsOfOrder().appeal(pointOfOrder, SECRETARY_GENERAL, item.tick()));
  }
}
