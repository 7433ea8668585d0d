package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.event.RequestEvent.NotificationAcknowledged;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#NOTIFICATION_COMES_BEFORE_THE_ITEM}. */
class Spk09NotificationComesBeforeTheItemTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void once_the_item_is_open_it_is_late() {
    refused(
        SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM,
        () -> item.notified(PELARGIA, INTRODUCE, "C24/9"));
  }

  @Test
  void also_in_the_instant_in_which_it_was_opened() {
    Asking atOnce = new Asking(INTRODUCE, "C24/9", item.now());

    refused(SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM, () -> item.tells(PELARGIA, atOnce));
  }

  @Test
  void before_it_is_acknowledged_and_told_again_nothing_changes() {
    ItemUnderway planned = ItemUnderway.planned().notified(OSKAR, SPEAK, null);
    Instant told = planned.now();

    planned.notified(OSKAR, SPEAK, null);

    assertThat(planned.facts())
        .containsExactly(
            new NotificationAcknowledged("C24", "PL-1", 8, "the-plan", "osk", "OSK", SPEAK, null));
    assertThat(planned.list.moment()).contains(told);
  }

  @Test
  void carried_over_it_may_be_told_before_the_item_is_opened_again() {
    item.closeItem().notified(PELARGIA, INTRODUCE, "C24/9").open();

    assertThat(item.asks(PELARGIA, INTRODUCE, "C24/9").queue()).containsExactly("PEL");
  }

  @Test
  void only_introductions_and_statements_are_told_in_advance() {
    isNotToldInAdvance(KENYA, POINT_OF_ORDER);
  }

  @Test
  void what_is_not_told_in_advance_breaks_no_rule_either() {
    isNotToldInAdvance(KENYA, PROCEDURAL_MOTION);
    isNotToldInAdvance(OSKAR, POINT_OF_ORDER);
  }

  private static void isNotToldInAdvance(Speaker who, Purpose purpose) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> ItemUnderway.planned().notified(who, purpose, null))
        .withMessageContaining("Notified are");
  }
}
