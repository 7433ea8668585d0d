package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.event.ListEvent.TimeLimitSet;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.domain.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** How long each may speak, as the rule book and the meeting have it. */
class TimeLimitsTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void a_limit_is_kept_with_who_presided_and_announced() {
    item.limits(Limited.COUNCILLOR, 180);

    assertThat(item.list.limits().setOnTheItem())
        .containsExactly(new TimeLimit(Limited.COUNCILLOR, 180, "chair", item.now()));
    assertThat(item.lastFact())
        .isEqualTo(
            new TimeLimitSet("C24", "PL-1", 8, "the-plan", Limited.COUNCILLOR, 180, "chair"));
  }

  @Test
  void a_limit_that_is_so_already_is_not_announced_again() {
    item.limits(Limited.COUNCILLOR, 180);
    Instant first = item.now();

    item.limits(Limited.COUNCILLOR, 180).limits(Limited.GUEST, null);

    assertThat(item.facts()).filteredOn(TimeLimitSet.class::isInstance).hasSize(1);
    assertThat(item.list.limits().setOnTheItem())
        .containsExactly(new TimeLimit(Limited.COUNCILLOR, 180, "chair", first));
  }

  @Test
  void a_limit_that_is_lifted_is_announced_without_one() {
    item.limits(Limited.COUNCILLOR, 180).limits(Limited.COUNCILLOR, null);

    assertThat(item.list.limits().setOnTheItem()).isEmpty();
    assertThat(item.lastFact())
        .isEqualTo(
            new TimeLimitSet("C24", "PL-1", 8, "the-plan", Limited.COUNCILLOR, null, "chair"));
  }

  @Test
  void once_it_is_set_what_is_foretold_knows_the_times_of_those_before() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    assertThat(secondsBefore()).isEmpty();

    item.limits(Limited.COUNCILLOR, 180);

    assertThat(secondsBefore()).contains(360);
  }

  private Optional<Integer> secondsBefore() {
    return ((Prospect.Waiting) item.ifAsked(BRAZIL, SPEAK)).secondsBefore();
  }

  @Test
  void the_Chair_is_not_limited_and_who_speaks_already_keeps_its_time() {
    Intervention begun = item.isGivenTheFloor(KENYA, COMMENTS);
    item.limits(Limited.COUNCILLOR, 60);
    assertThat(begun.clock().limitSeconds()).isNull();
    item.ends(begun.id(), 100);

    assertThat(item.isGivenTheFloor(CHAIR, Does.ANNOUNCES).clock().limitSeconds()).isNull();
  }

  @Test
  void a_rule_book_may_have_limits_of_its_own_and_the_item_others() {
    ItemUnderway elsewhere =
        ItemUnderway.openedWith(
            "timeLimits",
            "un-general-assembly",
            Map.of(
                Limited.COUNCILLOR, 900, Limited.OBSERVER, 300, Limited.DELEGATION_IN_ALL, 1000));
    elsewhere.asks(KENYA, SPEAK).asks(OSKAR, SPEAK);

    assertThat(elsewhere.timeOf(KENYA)).contains(900);
    assertThat(elsewhere.timeOf(OSKAR)).contains(300);
    elsewhere.limits(Limited.OBSERVER, 400).limits(Limited.COUNCILLOR, 60);
    assertThat(elsewhere.timeOf(KENYA)).contains(60);
    assertThat(elsewhere.timeOf(OSKAR)).contains(400);
    assertThat(elsewhere.limits(Limited.COUNCILLOR, null).timeOf(KENYA)).contains(900);
  }

  @Test
  void where_time_is_used_up_a_delegation_is_not_given_the_floor() {
    item.limits(Limited.DELEGATION_IN_ALL, 60).speaks(KENYA, COMMENTS, 60);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> item.isGivenTheFloor(KENYA, COMMENTS))
        .withMessageContaining("KEN has used up its 60 seconds")
        .extracting(Refusal::rule)
        .isEqualTo(SpeakersRule.DELEGATION_HAS_ITS_TIME);
    assertThat(item.speaks(SECRETARY_GENERAL, REPLIES, 90).asks(TURKIYE, SPEAK).timeOf(TURKIYE))
        .contains(60);
  }

  @Test
  void nobody_is_limited_to_nothing() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.limits(Limited.COUNCILLOR, 0));
  }
}
