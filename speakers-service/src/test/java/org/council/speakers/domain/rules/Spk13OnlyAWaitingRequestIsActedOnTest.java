package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.request.Asking;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#ONLY_A_WAITING_REQUEST_IS_ACTED_ON}. */
class Spk13OnlyAWaitingRequestIsActedOnTest {

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON;

  @Test
  void withdrawing_twice_is_refused_and_changes_nothing() {
    item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK).withdraws(KENYA, SPEAK);
    List<SpeakersEvent> before = item.facts();

    refused(rule, () -> item.withdraws(KENYA, SPEAK));
    refused(rule, () -> item.list.withdraw(ITEM, item.lastRequestOf(KENYA), item.tick()));

    assertThat(item.queue()).containsExactly("TUR");
    assertThat(item.facts()).isEqualTo(before);
  }

  @Test
  void of_several_the_one_meant_must_be_named() {
    item.asks(KENYA, SPEAK).asks(KENYA, INTRODUCE, "C24/3");

    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> item.withdraws(KENYA, null));
    assertThat(item.withdraws(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void who_asks_again_goes_to_the_end_of_its_class() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).withdraws(KENYA, SPEAK).asks(KENYA, SPEAK);

    assertThat(item.queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void a_document_names_the_introduction_of_it() {
    item.asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4").asks(KENYA, SPEAK);

    item.withdrawsThat(KENYA, new Asking(null, "C24/3 (Rev.1)", item.now()));

    assertThat(item.list.inOrder())
        .extracting(ordered -> ordered.entry().asking().document())
        .containsExactly("C24/4", null);
  }

  @Test
  void where_no_document_waits_it_names_the_request_without_one() {
    item.asks(KENYA, SPEAK);

    assertThat(item.withdrawsThat(KENYA, new Asking(null, "C24/3", item.now())).queue()).isEmpty();
  }

  @Test
  void where_no_group_is_named_the_request_in_the_own_name_is_meant() {
    item.asksFor("the African Group", KENYA).asks(KENYA, SPEAK).withdraws(KENYA, SPEAK);

    assertThat(item.list.inOrder())
        .extracting(ordered -> ordered.entry().asking().onBehalfOf())
        .containsExactly("the African Group");
  }

  @Test
  void of_two_groups_the_one_meant_must_be_named() {
    item.asksFor("the African Group", KENYA).asksFor("the sponsors", KENYA);

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.withdraws(KENYA, SPEAK))
        .extracting(InvalidInput::field)
        .isEqualTo("onBehalfOf");
    item.withdrawsThat(KENYA, new Asking(SPEAK, null, null, "the African Group", item.now()));

    assertThat(item.list.inOrder())
        .extracting(ordered -> ordered.entry().asking().onBehalfOf())
        .containsExactly("the sponsors");
  }
}
