package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.event.FloorEvent.FloorGiven;
import org.council.speakers.domain.event.ListEvent.ListAnnounced;
import org.council.speakers.domain.event.ListEvent.ObserverTimeFixed;
import org.council.speakers.domain.event.RequestEvent.RequestPlaced;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Motion;
import org.junit.jupiter.api.Test;

/** The events say what a display needs: what for, how long, and who presided. */
class WhatIsSaidTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void the_floor_is_given_for_a_purpose_and_a_time() {
    item.asks(OSKAR, SPEAK).isGivenTheFloor(OSKAR, COMMENTS);

    assertThat(item.lastFact())
        .isInstanceOfSatisfying(
            FloorGiven.class,
            given -> {
              assertThat(given.purpose()).isEqualTo(SPEAK);
              assertThat(given.speakingTimeSeconds()).isEqualTo(300);
              assertThat(given.motion()).isNull();
            });
  }

  @Test
  void of_a_motion_its_name() {
    ItemUnderway conference =
        ItemUnderway.opened("itu-conference").moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.isGivenTheFloor(KENYA, COMMENTS);

    assertThat(conference.lastFact())
        .isInstanceOfSatisfying(
            FloorGiven.class,
            given -> assertThat(given.motion()).isEqualTo(Motion.CLOSURE_OF_THE_DEBATE));
  }

  @Test
  void to_an_officer_for_no_purpose_and_without_a_limit() {
    item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);

    assertThat(item.lastFact())
        .isInstanceOfSatisfying(
            FloorGiven.class,
            given -> {
              assertThat(given.purpose()).isNull();
              assertThat(given.speakingTimeSeconds()).isNull();
            });
  }

  @Test
  void a_list_is_announced_with_the_time_of_observers() {
    item.speaks(SECRETARY_GENERAL, REPLIES, 400).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);

    item.chairsHand().announce(item.tick());

    assertThat(item.lastFact()).isEqualTo(new ListAnnounced("C24", "PL-1", 8, "the-plan", 2, 100));
  }

  @Test
  void the_time_of_observers_is_announced_when_the_first_of_them_is_called_and_once() {
    item.speaks(SECRETARY_GENERAL, REPLIES, 400).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);

    item.speaks(OSKAR, COMMENTS, 10).speaks(PELARGIA, COMMENTS, 10);

    assertThat(timesFixed())
        .containsExactly(
            new ObserverTimeFixed(
                "C24",
                "PL-1",
                8,
                "the-plan",
                100,
                "spk-23",
                "allotted: 600 s; spoken of it: 400 s; observers waiting: 2; at most 300 s each"));
    assertThat(item.facts().indexOf(timesFixed().getFirst()))
        .isLessThan(item.facts().indexOf(firstGivenTo("osk")));
  }

  @Test
  void once_more_with_the_next_where_the_first_was_absent() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
    item.passesOver(item.isGivenTheFloor(OSKAR, COMMENTS));

    item.isGivenTheFloor(PELARGIA, COMMENTS);

    assertThat(timesFixed()).hasSize(2);
  }

  @Test
  void and_in_a_later_meeting_that_allots_more_where_none_was_left() {
    item.speaks(SECRETARY_GENERAL, REPLIES, 620).asks(PELARGIA, SPEAK);
    item.speaks(OSKAR, INTRODUCES, 10, "C24/7").closeItem();
    item.list.told().allotted("PL-2", 900, Optional.empty());

    item.goesOnInALaterMeeting().isGivenTheFloor(PELARGIA, COMMENTS);

    assertThat(timesFixed())
        .extracting(ObserverTimeFixed::observerSeconds)
        .containsExactly(0, 900 - 630);
  }

  @Test
  void not_where_no_time_is_computed() {
    ItemUnderway assembly = ItemUnderway.opened(ItemUnderway.ASSEMBLY).asks(OSKAR, SPEAK);

    assembly.isGivenTheFloor(OSKAR, COMMENTS);

    assertThat(assembly.facts()).noneMatch(ObserverTimeFixed.class::isInstance);
  }

  private List<ObserverTimeFixed> timesFixed() {
    return item.facts().stream()
        .filter(ObserverTimeFixed.class::isInstance)
        .map(ObserverTimeFixed.class::cast)
        .toList();
  }

  private SpeakersEvent firstGivenTo(String participant) {
    return item.facts().stream()
        .filter(fact -> fact instanceof FloorGiven given && given.participant().equals(participant))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_presided_when_one_was_put_elsewhere_is_kept_shown_and_said() {
    item.floor.isPresidedBy("vice-chair");
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).puts(TURKIYE, Side.BEFORE, KENYA);

    assertThat(item.lastFact())
        .isInstanceOfSatisfying(
            RequestPlaced.class, placed -> assertThat(placed.by()).isEqualTo("vice-chair"));
    OrderedEntry first = item.list.inOrder().getFirst();
    assertThat(first.entry().placed().by()).isEqualTo("vice-chair");
    assertThat(first.reason().facts())
        .contains("put there by the Chair (vice-chair): by agreement");
  }
}
