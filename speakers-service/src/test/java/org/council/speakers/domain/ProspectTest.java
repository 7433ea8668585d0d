package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.order.Ahead;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** What a delegation is told before it asks. */
class ProspectTest {

  private static final FloorNow AFTER_THE_FACT =
      new FloorNow(Optional.empty(), List.of(), Optional.empty());

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void where_it_would_stand_and_by_which_rules() {
    item.asks(BRAZIL, SPEAK).asks(TURKIYE, SPEAK).asks(PELARGIA, SPEAK);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);

    assertThat(waiting.ordered().position()).isEqualTo(4);
    assertThat(waiting.ordered().reason().rule()).isEqualTo(SpeakersRule.FIRST_COME_FIRST_SERVED);
    assertThat(waiting.ordered().ahead())
        .containsExactly(
            new Ahead(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS, 2),
            new Ahead(SpeakersRule.FIRST_COME_FIRST_SERVED, 1));
  }

  @Test
  void what_would_refuse_it_and_on_which_facts() {
    item.speaks(OSKAR, COMMENTS, 60);

    Prospect.Refused refused = (Prospect.Refused) item.ifAsked(OSKAR, SPEAK);

    assertThat(refused.rule()).isEqualTo(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE);
    assertThat(refused.facts()).contains("OSK");
    assertThat(item.ifAsked(OSKAR, POINT_OF_ORDER))
        .isInstanceOfSatisfying(
            Prospect.Refused.class,
            other ->
                assertThat(other.rule())
                    .isEqualTo(SpeakersRule.ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER));
  }

  @Test
  void how_long_those_before_it_have_where_that_is_known() {
    item.asks(PELARGIA, SPEAK);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);

    assertThat(waiting.seconds()).contains(300);
    assertThat(waiting.secondsBefore()).contains(300);
    assertThat(waiting.secondsUntilTurn()).contains(300);
  }

  @Test
  void when_its_turn_may_come_while_another_speaks() {
    item.limits(Limited.COUNCILLOR, 180).asks(TURKIYE, SPEAK);
    Intervention speaking = item.isGivenTheFloor(TURKIYE, COMMENTS);
    item.passes(60);
    item.asks(BRAZIL, SPEAK);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);
    assertThat(waiting.secondsBefore()).contains(180);
    assertThat(waiting.secondsUntilTurn()).contains(180 - 61 + 180);

    item.debate().pause(speaking, item.now());
    item.passes(30);
    assertThat(((Prospect.Waiting) item.ifAsked(OSKAR, SPEAK)).secondsUntilTurn())
        .contains(180 - 61 + 180);
  }

  @Test
  void a_point_of_order_waits_for_nobody_whom_it_interrupts() {
    ItemUnderway patient = ItemUnderway.openedWith("ruledOnAtOnce", CONFERENCE, false);
    patient.limits(Limited.COUNCILLOR, 180).isGivenTheFloor(TURKIYE, COMMENTS);
    assertThat(untilAPointOfOrder(patient)).contains(0);
    patient.asks(BRAZIL, POINT_OF_ORDER);
    assertThat(untilAPointOfOrder(patient)).contains(300);

    patient.isGivenTheFloor(BRAZIL, Does.RAISES_POINT_OF_ORDER);
    patient.passes(60);

    assertThat(untilAPointOfOrder(patient)).contains(300 - 60);
  }

  @Test
  void but_for_one_who_speaks_on_another_item() {
    item.limits(Limited.COUNCILLOR, 180);
    ItemUnderway other = ItemUnderway.opened();
    Intervention speaking = item.isGivenTheFloor(TURKIYE, COMMENTS);
    FloorNow elsewhere =
        new FloorNow(Optional.of(item.floor), List.of(speaking), Optional.of(item.now()));
    Asking asking = new Asking(POINT_OF_ORDER, null, item.now());

    assertThat(Prospect.Waiting.on(other.list, ITEM, KENYA, asking, elsewhere).secondsUntilTurn())
        .contains(180);
  }

  private static Optional<Integer> untilAPointOfOrder(ItemUnderway item) {
    return ((Prospect.Waiting) item.ifAsked(KENYA, POINT_OF_ORDER)).secondsUntilTurn();
  }

  @Test
  void nobody_knows_when_while_one_speaks_without_a_limit() {
    item.isGivenTheFloor(SECRETARY_GENERAL, Does.REPLIES);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);

    assertThat(waiting.secondsBefore()).contains(0);
    assertThat(waiting.secondsUntilTurn()).isEmpty();
  }

  @Test
  void one_more_observer_shortens_the_time_of_those_before_it() {
    item.speaks(SECRETARY_GENERAL, Does.REPLIES, 300).asks(PELARGIA, SPEAK);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);

    assertThat(waiting.seconds()).contains(150);
    assertThat(waiting.secondsBefore()).contains(150);
    assertThat(item.list.speakingLimits().ofObservers()).contains(300);
  }

  @Test
  void what_is_being_spoken_counts_until_now_and_in_the_list_when_it_has_ended() {
    item.asks(PELARGIA, SPEAK);
    Intervention speaking = item.isGivenTheFloor(SECRETARY_GENERAL, Does.REPLIES);
    item.passes(400);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);
    assertThat(waiting.seconds()).contains((600 - 400) / 2);
    assertThat(waiting.secondsBefore()).contains((600 - 400) / 2);
    assertThat(item.timeOf(PELARGIA)).contains(300);
    assertThat(item.list.speakingLimits().whyObserversHaveIt().map(Reason::facts))
        .contains(
            "allotted: 600 s; spoken of it: 0 s; observers waiting: 1; at most 300 s each;"
                + " the speech that goes on counts when it ends");

    item.debate().pause(speaking, item.now());
    item.passes(100);
    assertThat(((Prospect.Waiting) item.ifAsked(OSKAR, SPEAK)).seconds()).contains((600 - 400) / 2);
    item.debate().end(speaking, item.now());
    assertThat(item.timeOf(PELARGIA)).contains(600 - 400);
  }

  @Test
  void of_the_time_of_its_delegation_what_it_is_speaking_counts_until_now() {
    item.limits(Limited.DELEGATION_IN_ALL, 100).isGivenTheFloor(KENYA, COMMENTS);
    item.passes(40);

    assertThat(((Prospect.Waiting) item.ifAsked(KENYA, SPEAK)).seconds()).contains(60);
    item.passes(90);
    assertThat(((Prospect.Waiting) item.ifAsked(KENYA, SPEAK)).seconds()).contains(0);
  }

  @Test
  void where_all_is_entered_after_the_fact_nobody_knows_how_much_is_being_spoken() {
    item.isGivenTheFloor(SECRETARY_GENERAL, Does.REPLIES);
    item.passes(400);
    Asking asking = new Asking(SPEAK, null, item.now());

    Prospect.Waiting waiting = Prospect.Waiting.on(item.list, ITEM, OSKAR, asking, AFTER_THE_FACT);

    assertThat(waiting.seconds()).contains(300);
  }

  @Test
  void nothing_of_the_time_where_that_of_one_before_it_is_not_known() {
    item.asks(KENYA, SPEAK).asks(PELARGIA, SPEAK);

    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(OSKAR, SPEAK);

    assertThat(waiting.secondsBefore()).isEmpty();
    assertThat(((Prospect.Waiting) item.ifAsked(TURKIYE, SPEAK)).seconds()).isEmpty();
  }

  @Test
  void the_next_of_an_empty_list_waits_for_nobody() {
    Prospect.Waiting waiting = (Prospect.Waiting) item.ifAsked(KENYA, SPEAK);

    assertThat(waiting.ordered().position()).isEqualTo(1);
    assertThat(waiting.ordered().ahead()).isEqualTo(List.of());
    assertThat(waiting.secondsBefore()).contains(0);
  }

  @Test
  void one_who_asks_now_is_the_last_also_of_those_who_state_a_later_time() {
    item.asks(KENYA, SPEAK);
    Asking early = new Asking(SPEAK, null, Instant.EPOCH);

    Prospect.Waiting waiting = Prospect.Waiting.on(item.list, ITEM, TURKIYE, early, AFTER_THE_FACT);

    assertThat(waiting.ordered().position()).isEqualTo(2);
  }

  @Test
  void an_item_that_is_not_known_as_opened_and_an_officer_are_told_nothing() {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> ItemUnderway.planned().ifAsked(KENYA, SPEAK));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> item.ifAsked(SECRETARY_GENERAL, SPEAK));
  }

  @Test
  void one_is_told_also_in_a_break_of_a_meeting_that_plays_days_to_come() {
    Instant today = item.now();
    item.passes(86_400);
    MeetingFloor played = ItemUnderway.floorOf("PL-1");
    played.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
    played.meetingIs(MeetingStatus.ADJOURNED, item.tick());
    FloorNow floor = new FloorNow(Optional.of(played), List.of(), Optional.of(today));

    Prospect prospect =
        Prospect.of(() ->
            Prospect.Waiting.on(item.list, ITEM, KENYA, new Asking(SPEAK, null, today), floor));

    assertThat(prospect).isInstanceOf(Prospect.Waiting.class);
  }
}
