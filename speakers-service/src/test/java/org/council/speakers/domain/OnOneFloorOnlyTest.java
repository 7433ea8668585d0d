package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ANOTHER;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.FloorEvent.InterventionEnded;
import org.council.speakers.domain.event.ListEvent.ListOpened;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An item that is open in a meeting which broke off is taken up by another: it is on the floor of
 * that one only (spk-06).
 */
class OnOneFloorOnlyTest {

  private static final SpeakersRule RULE = SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
  private static final Place CONTINUED = new Place("C24", "PL-2", 1, "the-plan");

  private final ItemUnderway item = ItemUnderway.opened();
  private final Intervention brokenOff = item.isGivenTheFloor(BRAZIL, COMMENTS);
  private final MeetingFloor later = ItemSeen.floorOf("PL-2");

  @BeforeEach
  void the_meeting_broke_off_while_somebody_spoke() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER).passes(7);
    item.adjourns();
    later.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
  }

  private void goesOn() {
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.tick());
  }

  @Test
  void who_still_spoke_has_ended_and_spoke_until_the_meeting_broke_off() {
    item.isTakenUpIn(later);

    assertThat(brokenOff.isRunning()).isFalse();
    assertThat(brokenOff.seconds()).isEqualTo(10);
    assertThat(item.floor.underWay()).isEmpty();
  }

  @Test
  void who_waits_waits_on_but_to_raise_a_point_of_order_on_what_was_discussed_in_the_first() {
    item.isTakenUpIn(later);

    assertThat(item.queue()).containsExactly("KEN");
    assertThat(item.facts())
        .endsWith(
            new InterventionEnded(new Place("C24", "PL-1", 8, "the-plan"), brokenOff),
            new ListOpened(CONTINUED),
            new RequestWithdrawn(CONTINUED, item.lastRequestOf(TURKIYE), RULE));
  }

  @Test
  void in_the_first_nothing_is_asked_for_or_said_on_it_and_another_item_has_its_floor() {
    item.isTakenUpIn(later);
    goesOn();

    refused(RULE, () -> item.asks(TURKIYE, POINT_OF_ORDER));
    refused(RULE, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    item.openAnother();
    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    Turn turn = new Turn(ANOTHER, KENYA, speech, item.tick());
    assertThat(item.another.debateIn(item.floor).giveTheFloor(turn).isRunning()).isTrue();
  }

  @Test
  void in_the_first_no_point_of_order_is_told_late_for_a_speech_that_was_made_there() {
    Asking inTheSpeech = new Asking(POINT_OF_ORDER, null, brokenOff.clock().givenAt());
    item.isTakenUpIn(later);

    refused(RULE, () -> item.asks(TURKIYE, inTheSpeech));
    goesOn();
    refused(RULE, () -> item.asks(TURKIYE, inTheSpeech));
    assertThat(item.queue()).containsExactly("KEN");
  }

  @Test
  void in_the_first_no_right_is_reserved() {
    item.isTakenUpIn(later);

    refused(RULE, () -> item.reserves(TURKIYE, "C24/9"));
    assertThat(item.list.notices().holdARight(TURKIYE, "C24/9")).isFalse();
  }

  @Test
  void in_a_third_that_has_not_taken_it_up_one_is_as_before_an_item_is_opened() {
    item.isTakenUpIn(later);

    Place planned = new Place("C24", "PL-3", 1, "the-plan");
    Asking wish = new Asking(null, "C24/9", item.tick());
    item.list.reservingARight().reserve(planned, TURKIYE, wish);

    assertThat(item.list.notices().holdARight(TURKIYE, "C24/9")).isTrue();
  }

  @Test
  void in_the_first_it_is_neither_open_nor_the_last_so_that_another_is() {
    item.isTakenUpIn(later);
    goesOn();
    item.openAnother().closeAnother();

    raisesOnTheOther();
  }

  @Test
  void nor_once_the_first_closes_it_late() {
    item.isTakenUpIn(later);
    goesOn();
    item.openAnother().closeAnother().closeItem();

    raisesOnTheOther();
    assertThat(item.floor.itemLeftFor(new Place("C24", "PL-1", 10, "the-staff"))).contains(ANOTHER);
    assertThat(item.list.status()).isEqualTo(ListStatus.OPEN);
  }

  @Test
  void nor_where_the_first_had_carried_it_over_and_closed_nothing_since() {
    item.closeItem();

    item.isTakenUpIn(later);

    assertThat(item.floor.itemLeftFor(ANOTHER)).isEmpty();
  }

  @Test
  void what_was_said_in_one_that_rose_stands_though_it_met_later_and_was_told_of_first() {
    Instant before = brokenOff.clock().givenAt().minusSeconds(3600);
    item.closeItem().rises();

    item.list.told().isTakenFrom(item.floor, before);
    item.list.told().itemOpened(later, CONTINUED, before);

    assertThat(brokenOff.course().closedSince()).isNull();
  }

  @Test
  void who_goes_on_there_all_the_same_since_an_older_replica_heard_of_it_is_not_let_speak_on() {
    item.list.told().itemOpened(later, CONTINUED, item.tick());
    goesOn();

    refused(RULE, () -> item.debate().resume(brokenOff, item.tick()));
    item.ends(brokenOff.id(), 600);
    assertThat(item.floor.underWay()).isEmpty();
  }

  @Test
  void the_first_takes_it_up_again_in_turn() {
    item.isTakenUpIn(later).closeItem();
    goesOn();
    Speech speech = new Speech(COMMENTS, List.of(), Medium.ORAL);
    Intervention there =
        item.list.debateIn(later).giveTheFloor(new Turn(CONTINUED, KENYA, speech, item.tick()));

    item.list.told().isTakenFrom(later, item.tick());
    item.open();

    assertThat(there.isRunning()).isFalse();
    assertThat(later.underWay()).isEmpty();
    assertThat(item.asks(TURKIYE, POINT_OF_ORDER).queue()).containsExactly("TUR");
  }

  private void raisesOnTheOther() {
    Asking asking = new Asking(POINT_OF_ORDER, null, item.tick());
    item.another.inscribe(Optional.of(item.floor), ANOTHER, TURKIYE, asking);
    assertThat(item.another.waiting().pointsOfOrder()).hasSize(1);
  }
}
