package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.request.AdvanceNotification;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition of a document is that document, however its symbol is written. */
class SameDocumentTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @ValueSource(strings = {"C24-72-Rev1", "c24/72 (REV.1)", "C24/72", "C24/72(Rev.2)"})
  void waits_to_be_introduced_once_by_a_delegation(String spelling) {
    item.asks(KENYA, INTRODUCE, "C24/72(Rev.1)");

    refused(SpeakersRule.REQUEST_WAITS_ONCE, () -> item.asks(KENYA, INTRODUCE, spelling));
    item.asks(TURKIYE, INTRODUCE, spelling).asks(KENYA, INTRODUCE, "C24/73");
    assertThat(item.queue()).containsExactly("KEN", "TUR", "KEN");
  }

  @Test
  void is_introduced_once_more_by_one_that_was_passed_over_on_a_closed_list() {
    item.asks(KENYA, INTRODUCE, "C24/3").closeList().passesOver(KENYA);

    assertThat(item.asks(KENYA, INTRODUCE, "C24-3-Rev1").queue()).containsExactly("KEN");
  }

  @Test
  void is_kept_once_where_it_was_told_of_twice_in_advance() {
    ItemUnderway planned = ItemUnderway.planned().notified(OSKAR, INTRODUCE, "C24/7");

    planned.notified(OSKAR, INTRODUCE, "C24-7-Rev1").notified(OSKAR, INTRODUCE, "C24/8");

    assertThat(planned.list.notices().notifications())
        .extracting(AdvanceNotification::document)
        .containsExactly("C24/7", "C24/8");
  }

  @Test
  void to_name_none_is_to_name_no_document() {
    item.asks(KENYA, SPEAK).asks(KENYA, SPEAK, "C24/3").asks(KENYA, SPEAK, "C24/4");

    assertThat(item.queue()).containsExactly("KEN", "KEN", "KEN");
  }
}
