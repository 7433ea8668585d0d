package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.FloorEvent.InterventionPassedOver;
import org.council.speakers.domain.event.RequestEvent.RequestRestored;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Test;

/**
 * An item, or a meeting, that agenda says late was closed: what becomes of who was called since.
 */
class ClosingToldLateTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void a_closing_is_kept_with_who_was_called_after_it_and_that_turn_counts_for_nothing() {
    Intervention called = item.asks(OSKAR, SPEAK).isGivenTheFloor(OSKAR, COMMENTS);
    Instant closed = called.clock().givenAt().minusSeconds(1);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(called.course().closedSince()).isEqualTo(closed);
    assertThat(called.seconds()).isZero();
    assertThat(item.list.log().interventions()).containsExactly(called);
    assertThat(item.open().queue()).containsExactly("OSK");
    assertThat(item.list.log().time().fixedForObservers()).isEmpty();
  }

  @Test
  void who_was_called_after_it_waits_on_where_it_stood_and_all_is_said() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    UUID none = item.isGivenTheFloor(KENYA, COMMENTS).id();

    item.list.told().itemClosed(item.floor, closed);

    UUID request = item.lastRequestOf(KENYA).id();
    assertThat(item.facts())
        .endsWith(
            new InterventionEnded("C24", "PL-1", 8, "the-plan", none, "ken", 0, null, null),
            new InterventionPassedOver(
                "C24", "PL-1", 8, "the-plan", none, "ken", "KEN", null, null),
            new RequestRestored("C24", "PL-1", 8, "the-plan", request, "ken", "KEN"));
    assertThat(item.open().queue()).containsExactly("KEN", "TUR");
    assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("TUR");
  }

  @Test
  void so_does_who_was_called_after_it_and_had_ended_without_a_second() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    Intervention none = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(none.id(), 0);
    assertThat(item.queue()).containsExactly("TUR");

    item.list.told().itemClosed(item.floor, closed);

    UUID request = item.lastRequestOf(KENYA).id();
    assertThat(item.facts())
        .endsWith(
            new InterventionEnded("C24", "PL-1", 8, "the-plan", none.id(), "ken", 0, null, null),
            new InterventionPassedOver(
                "C24", "PL-1", 8, "the-plan", none.id(), "ken", "KEN", null, null),
            new RequestRestored("C24", "PL-1", 8, "the-plan", request, "ken", "KEN"));
    assertThat(item.open().queue()).containsExactly("KEN", "TUR");
    assertThat(item.list.log().made()).isEmpty();
  }

  @Test
  void and_what_had_lapsed_with_that_turn() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK).asks(OSKAR, INTRODUCE, "C24/7");
    Instant closed = item.tick();
    item.ends(item.isGivenTheFloor(OSKAR, Does.INTRODUCES, "C24/7").id(), 0);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("OSK", "OSK", "PEL");
    assertThat(item.list.log().time().fixedForObservers()).isEmpty();
  }

  @Test
  void not_where_it_asked_for_the_same_again_after_it_had_ended() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    SpeakerRequest answered = item.lastRequestOf(KENYA);
    item.ends(item.isGivenTheFloor(KENYA, COMMENTS).id(), 0).asks(KENYA, SPEAK);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(answered.status()).isEqualTo(RequestStatus.CONCLUDED);
    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void it_is_taken_back_once() {
    item.asks(KENYA, SPEAK);
    Instant closed = item.tick();
    item.ends(item.isGivenTheFloor(KENYA, COMMENTS).id(), 0);
    item.list.told().itemClosed(item.floor, closed);
    List<SpeakersEvent> facts = item.facts();

    item.list.told().meetingClosed(item.floor, Optional.of(item.place), closed);

    assertThat(item.facts()).isEqualTo(facts);
  }

  @Test
  void it_waits_as_it_attends_now_where_it_left_the_room_meanwhile() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.attends(KENYA.participant(), Attendance.REMOTE);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void also_where_it_had_ended_before_without_a_second() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    item.ends(item.isGivenTheFloor(KENYA, COMMENTS).id(), 0);
    item.attends(KENYA.participant(), Attendance.REMOTE);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void it_does_not_wait_twice_where_it_asked_for_the_same_again() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    Instant closed = item.tick();
    SpeakerRequest answered = item.lastRequestOf(KENYA);
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.asks(KENYA, SPEAK);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(answered.status()).isEqualTo(RequestStatus.CONCLUDED);
    assertThat(item.open().queue()).containsExactly("TUR", "KEN");
  }

  @Test
  void so_does_what_lapsed_with_that_turn() {
    item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK).asks(OSKAR, INTRODUCE, "C24/7");
    Instant closed = item.tick();
    item.isGivenTheFloor(OSKAR, Does.INTRODUCES, "C24/7");
    assertThat(item.queue()).containsExactly("PEL");

    item.list.told().itemClosed(item.floor, closed);

    assertThat(item.open().queue()).containsExactly("OSK", "OSK", "PEL");
  }

  @Test
  void a_motion_made_with_that_turn_was_not_made_and_nobody_waits_to_speak_on_it() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
    conference.moves(KENYA, CLOSURE_OF_THE_DEBATE);
    Instant closed = conference.tick();
    conference.isGivenTheFloor(KENYA, COMMENTS);
    conference.asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

    conference.list.told().itemClosed(conference.floor, closed);

    assertThat(conference.queue()).containsExactly("KEN");
  }

  @Test
  void that_turn_is_no_asking_once_more_on_a_closed_list() {
    item.asks(KENYA, SPEAK);
    Instant closed = item.tick();
    item.isGivenTheFloor(KENYA, COMMENTS);
    item.list.told().itemClosed(item.floor, closed);
    item.open().closeList();

    assertThat(item.passesOver(KENYA).asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void also_that_of_the_meeting_and_what_was_spoken_all_the_same_counts() {
    Intervention spoke = item.isGivenTheFloor(OSKAR, COMMENTS);
    Instant closed = spoke.clock().givenAt().minusSeconds(1);
    item.ends(spoke.id(), 60);

    item.list.told().meetingClosed(item.floor, Optional.of(item.place), closed);

    assertThat(spoke.course().closedSince()).isEqualTo(closed);
    assertThat(item.list.log().spoken().seconds()).isEqualTo(60);
    assertThat(item.list.log().made()).containsExactly(spoke);
  }

  @Test
  void a_closing_is_not_kept_with_who_spoke_before_it_or_adds_a_word() {
    Intervention before = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(before.id(), 10);
    Instant closed = item.tick();
    Intervention adds = item.isGivenTheFloor(SECRETARY_GENERAL, Does.ADDS);

    item.list.told().itemClosed(item.floor, closed);

    assertThat(before.course().closedSince()).isNull();
    assertThat(adds.course().closedSince()).isNull();
  }

  @Test
  void a_closed_item_ends_who_speaks_not_before_it_began() {
    Intervention running = item.isGivenTheFloor(KENYA, COMMENTS);

    item.list.told().itemClosed(item.floor, running.clock().givenAt().minusSeconds(60));

    assertThat(running.seconds()).isZero();
    assertThat(item.list.log().speaking()).isEmpty();
    assertThat(item.floor.underWay()).isEmpty();
  }

  @Test
  void said_twice_it_changes_nothing() {
    item.closeItem();
    List<SpeakersEvent> facts = item.facts();

    item.closeItem();

    assertThat(item.facts()).isEqualTo(facts);
  }
}
