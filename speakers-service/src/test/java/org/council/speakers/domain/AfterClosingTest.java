package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** Whom a closed list takes on the substance all the same (spk-10). */
class AfterClosingTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void one_that_reserved_its_right_waits_and_speaks() {
    item.asks(OSKAR, INTRODUCE, "C24/7").reserves(OSKAR, "C24/7").closeList();

    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
    assertThat(item.speaks(OSKAR, COMMENTS, 10).queue()).isEmpty();
  }

  @Test
  void one_that_used_its_right_before_the_list_was_closed_has_none_left() {
    item.asks(KENYA, INTRODUCE, "C24/3").reserves(KENYA, "C24/3");
    item.asks(KENYA, SPEAK).speaks(KENYA, COMMENTS, 10).closeList();

    refused(() -> item.asks(KENYA, SPEAK));
  }

  @Test
  void one_passed_over_is_also_called_without_asking_again_and_then_no_more() {
    item.asks(KENYA, SPEAK).closeList().passesOver(KENYA);

    item.speaks(KENYA, COMMENTS, 10);

    refused(() -> item.isGivenTheFloor(KENYA, COMMENTS));
    refused(() -> item.asks(KENYA, SPEAK));
  }

  @Test
  void one_that_withdraws_after_it_was_passed_over_has_given_it_up() {
    item.asks(KENYA, SPEAK).closeList().passesOver(KENYA);
    item.asks(KENYA, SPEAK).withdraws(KENYA, SPEAK);

    refused(() -> item.asks(KENYA, SPEAK));
  }

  @Test
  void another_than_the_one_passed_over_is_refused() {
    item.asks(KENYA, SPEAK).closeList().passesOver(KENYA);

    refused(() -> item.asks(TURKIYE, SPEAK));
    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void one_called_without_asking_and_passed_over_asks_once_as_well() {
    Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
    item.closeList().passesOver(absent);

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
    item.passesOver(KENYA);
    refused(() -> item.asks(KENYA, SPEAK));
  }

  @Test
  void one_called_once_more_without_asking_and_passed_over_has_had_its_turn() {
    Intervention absent = item.isGivenTheFloor(KENYA, COMMENTS);
    item.closeList().passesOver(absent).passesOver(item.isGivenTheFloor(KENYA, COMMENTS));

    refused(() -> item.isGivenTheFloor(KENYA, COMMENTS));
  }

  @Test
  void that_it_was_passed_over_while_the_list_was_open_does_not_count() {
    item.asks(KENYA, SPEAK).passesOver(KENYA).asks(KENYA, SPEAK).closeList().passesOver(KENYA);

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.LIST_IS_OPEN);
  }
}
