package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Does.REPLIES;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ONE_SPEAKER_AT_A_TIME}. */
class Spk14OneSpeakerAtATimeTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.ONE_SPEAKER_AT_A_TIME;

  @Test
  void a_second_is_refused_until_the_first_has_ended() {
    Intervention first = item.isGivenTheFloor(KENYA, COMMENTS);

    refused(rule, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
    refused(rule, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));

    item.ends(first.id(), 10);
    assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void a_point_of_order_interrupts_and_then_the_first_goes_on() {
    Intervention first = item.isGivenTheFloor(KENYA, COMMENTS);

    Intervention pointOfOrder = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);

    assertThat(item.list.log().speaking()).contains(pointOfOrder);
    refused(rule, () -> item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
    item.ends(pointOfOrder.id(), 5);
    assertThat(item.list.log().speaking()).contains(first);
    item.ends(first.id(), 60);
    assertThat(item.list.log().spoken().seconds()).isEqualTo(60);
  }
}
