package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#OBSERVER_NOTIFIES_IN_ADVANCE}. */
class Spk08ObserverNotifiesInAdvanceTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE;

  @Test
  void without_notice_it_neither_asks_nor_reserves_nor_gets_the_floor() {
    ItemUnderway unannounced = ItemUnderway.planned().open();

    refused(rule, () -> unannounced.asks(OSKAR, SPEAK));
    refused(rule, () -> unannounced.reserves(OSKAR, "C24/7"));
    refused(rule, () -> unannounced.isGivenTheFloor(OSKAR, COMMENTS));
  }

  @Test
  void notice_of_a_statement_is_none_of_an_introduction() {
    refused(rule, () -> item.asks(PELARGIA, INTRODUCE, "C24/9"));
  }

  @Test
  void notice_of_an_introduction_is_of_that_document_in_any_edition() {
    refused(rule, () -> item.asks(OSKAR, INTRODUCE, "C24/70"));
    assertThat(item.asks(OSKAR, INTRODUCE, "C24/7 (Rev.1)").queue()).containsExactly("OSK");
  }

  @Test
  void whoever_gave_notice_of_an_introduction_may_speak_instead() {
    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void a_councillor_needs_none() {
    assertThat(item.asks(KENYA, INTRODUCE, "C24/3").queue()).containsExactly("KEN");
  }

  @Test
  void of_several_documents_each_was_notified() {
    refused(rule, () -> item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7", "C24/9"));

    item.asks(OSKAR, INTRODUCE, "C24/7");
    refused(rule, () -> item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7", "C24/9"));
    assertThat(item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7").isRunning()).isTrue();
  }
}
