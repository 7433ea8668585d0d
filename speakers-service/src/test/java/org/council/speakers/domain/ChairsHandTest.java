package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.ListEvent.ListAnnounced;
import org.council.speakers.domain.event.RequestEvent.RequestPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestPlaced;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** What the Chair does with the list. */
class ChairsHandTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void passes_over_one_who_is_absent_when_called_and_it_may_ask_again() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    item.passesOver(KENYA);

    assertThat(item.queue()).containsExactly("TUR");
    assertThat(item.lastRequestOf(KENYA).status()).isEqualTo(RequestStatus.PASSED_OVER);
    assertThat(item.lastFact())
        .isEqualTo(
            new RequestPassedOver(
                "C24", "PL-1", 8, "the-plan", item.lastRequestOf(KENYA).id(), "ken", "KEN"));
    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void passes_over_nobody_who_was_not_called() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.passesOver(TURKIYE))
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.FIRST_COME_FIRST_SERVED);
  }

  @Test
  void does_nothing_at_a_time_before_the_meeting_was_opened() {
    Instant before = item.floor.sittings().openedAt().orElseThrow().minusMillis(1);
    SpeakersRule sits = SpeakersRule.MEETING_IS_IN_PROGRESS;
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    refused(sits, () -> item.chairsHand().announce(before));
    refused(sits, () -> item.chairsHand().limit(Limited.COUNCILLOR, 60, before));
    refused(sits, () -> item.chairsHand().close(before));
    refused(sits, () -> item.chairsHand().passOver(item.lastRequestOf(KENYA), before));
    item.closeList();
    refused(sits, () -> item.chairsHand().reopen(before));
    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  @Test
  void announces_how_many_are_left() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).speaks(KENYA, COMMENTS, 10);

    item.chairsHand().announce(item.tick());

    assertThat(item.lastFact()).isEqualTo(new ListAnnounced("C24", "PL-1", 8, "the-plan", 1, null));
  }

  @Test
  void of_a_delegation_that_waits_for_several_things_one_is_left() {
    item.asks(KENYA, INTRODUCE, "C24/7").asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    item.chairsHand().announce(item.tick());

    assertThat(item.lastFact()).isEqualTo(new ListAnnounced("C24", "PL-1", 8, "the-plan", 2, null));
  }

  @Test
  void one_over_whom_others_are_called_is_not_announced_as_left() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).takesTheChair(TURKIYE);

    item.chairsHand().announce(item.tick());

    assertThat(item.lastFact()).isEqualTo(new ListAnnounced("C24", "PL-1", 8, "the-plan", 1, null));
  }

  @Test
  void says_where_it_put_whom_and_why() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).puts(TURKIYE, Side.BEFORE, KENYA);

    assertThat(item.lastFact())
        .isEqualTo(
            new RequestPlaced(
                "C24",
                "PL-1",
                8,
                "the-plan",
                item.lastRequestOf(TURKIYE).id(),
                "tur",
                "TUR",
                Side.BEFORE,
                item.lastRequestOf(KENYA).id(),
                "by agreement",
                "chair"));
  }
}
