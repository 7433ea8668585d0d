package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.event.RequestEvent.RightReserved;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#MEMBER_STATE_OBSERVER_SPEAKS_ONCE}. */
class Spk07MemberStateObserverSpeaksOnceTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void one_that_introduced_may_not_speak_again() {
    item.speaks(OSKAR, INTRODUCES, 60, "C24/7");

    refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.asks(OSKAR, SPEAK));
  }

  @Test
  void it_counts_per_State_and_not_per_person() {
    item.speaks(OSKAR, COMMENTS, 60);
    Speaker colleague =
        Speaker.of("osk2", OSKAR.delegation(), OSKAR.category(), OSKAR.attendance());

    refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.asks(colleague, SPEAK));
  }

  @Test
  void it_counts_across_a_carry_over() {
    item.speaks(OSKAR, COMMENTS, 60).closeItem().open();

    refused(
        SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE,
        () -> item.isGivenTheFloor(OSKAR, COMMENTS));
  }

  @Test
  void it_is_cited_before_a_missing_notice_and_before_a_closed_list() {
    item.speaks(PELARGIA, COMMENTS, 60).closeList();

    refused(
        SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE,
        () -> item.asks(PELARGIA, INTRODUCE, "C24/9"));
  }

  @Test
  void one_that_reserved_its_right_may_still_speak() {
    item.asks(OSKAR, INTRODUCE, "C24/7").reserves(OSKAR, "C24/7");

    assertThat(item.lastFact())
        .isEqualTo(
            new RightReserved(
                "C24",
                "PL-1",
                8,
                "the-plan",
                "osk",
                "OSK",
                "C24/7",
                item.lastRequestOf(OSKAR).id()));
    assertThat(item.queue()).isEmpty();
    assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
  }

  @Test
  void a_right_is_reserved_without_a_request_that_waits() {
    item.reserves(OSKAR, "C24/7");

    assertThat(item.lastFact())
        .isEqualTo(new RightReserved("C24", "PL-1", 8, "the-plan", "osk", "OSK", "C24/7", null));
  }

  @Test
  void what_else_it_asked_for_lapses_when_it_has_the_floor() {
    item.asks(OSKAR, INTRODUCE, "C24/7").asks(OSKAR, SPEAK);

    item.speaks(OSKAR, INTRODUCES, 60, "C24/7");

    assertThat(item.queue()).isEmpty();
    assertThat(item.lastRequestOf(OSKAR).status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(item.facts())
        .filteredOn(RequestWithdrawn.class::isInstance)
        .extracting(fact -> ((RequestWithdrawn) fact).rule())
        .containsExactly("spk-07");
  }

  @Test
  void there_is_no_right_left_to_reserve() {
    item.speaks(OSKAR, COMMENTS, 60);

    refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.reserves(OSKAR, "C24/7"));
  }

  @Test
  void where_the_rule_book_says_so() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).asks(OSKAR, SPEAK);
    assembly.asks(OSKAR, INTRODUCE, "C24/7").speaks(OSKAR, COMMENTS, 60);

    assertThat(assembly.queue()).containsExactly("OSK");
    assertThat(assembly.speaks(OSKAR, INTRODUCES, 60, "C24/7").asks(OSKAR, SPEAK).queue())
        .containsExactly("OSK");
  }

  @Test
  void a_councillor_speaks_as_often_as_its_turn_comes() {
    item.speaks(KENYA, COMMENTS, 10).speaks(KENYA, COMMENTS, 10);

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }
}
