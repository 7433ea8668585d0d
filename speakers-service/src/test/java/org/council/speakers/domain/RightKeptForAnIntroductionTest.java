package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * A right that was kept opens a closed list (spk-10) where there was something not to introduce: an
 * introduction that waited, or one told of in advance.
 */
class RightKeptForAnIntroductionTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void opens_nothing_where_nobody_waited_to_introduce_it() {
    item.reserves(KENYA, "C24/99").reserves(PELARGIA, "C24/98").closeList();

    refused(SpeakersRule.LIST_IS_OPEN, () -> item.asks(KENYA, SPEAK));
    refused(SpeakersRule.LIST_IS_OPEN, () -> item.asks(PELARGIA, SPEAK));
  }

  @Test
  void opens_the_list_where_the_introduction_waited() {
    item.asks(KENYA, INTRODUCE, "C24/3").reserves(KENYA, "C24-3-Rev1").closeList();

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void opens_the_list_where_the_introduction_was_told_of_in_advance() {
    item.reserves(OSKAR, "C24/7(Rev.1)").closeList();

    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void opens_the_list_where_no_document_was_named_and_one_was_told_of() {
    item.reserves(OSKAR, null).closeList();

    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void opens_nothing_where_another_document_was_told_of() {
    item.reserves(OSKAR, "C24/8").closeList();

    refused(SpeakersRule.LIST_IS_OPEN, () -> item.asks(OSKAR, SPEAK));
  }

  @Test
  void opens_the_list_where_that_was_told_afterwards_and_still_in_time() {
    ItemUnderway planned = ItemUnderway.planned().notified(PELARGIA, SPEAK, null);
    planned.reserves(PELARGIA, "C24/9").notified(PELARGIA, INTRODUCE, "C24/9");
    planned.open().closeList();

    assertThat(planned.asks(PELARGIA, SPEAK).queue()).containsExactly("PEL");
  }

  @Test
  void of_two_rights_the_one_kept_for_nothing_brings_the_other_back_to_life_no_more() {
    item.asks(KENYA, INTRODUCE, "C24/3").reserves(KENYA, "C24/3").asks(KENYA, SPEAK);
    item.speaks(KENYA, Does.COMMENTS, 10).reserves(KENYA, "C24/99").closeList();

    refused(SpeakersRule.LIST_IS_OPEN, () -> item.asks(KENYA, SPEAK));
  }
}
