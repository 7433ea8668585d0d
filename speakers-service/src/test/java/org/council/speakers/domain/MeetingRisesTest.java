package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ANOTHER;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.ADDS;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.SUSPENSION_OF_THE_MEETING;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;
import static org.council.speakers.domain.rules.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;

import java.util.Optional;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/**
 * A point of order is raised on what is discussed in a meeting: once that rose, nobody waits to
 * raise one, whichever of its items it is on (spk-06). All else that was asked for waits on.
 */
class MeetingRisesTest {

  private final ItemUnderway item = ItemUnderway.opened();

  /** As agenda tells it: the items that are open are closed with the meeting. */
  private void rises() {
    item.closeItem().closeAnother();
    itself();
  }

  private void itself() {
    item.floor.meetingIs(MeetingStatus.CLOSED, item.tick());
    item.list.told().meetingClosed(item.floor, Optional.of(ITEM), item.now());
    item.another.told().meetingClosed(item.floor, Optional.of(ANOTHER), item.now());
  }

  private void bothAreAskedFor() {
    item.openAnother().asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);
    asksOnTheOther(KENYA, SPEAK);
    asksOnTheOther(BRAZIL, POINT_OF_ORDER);
  }

  private void asksOnTheOther(Speaker who, Purpose purpose) {
    item.another.inscribe(
        Optional.of(item.floor), ANOTHER, who, new Asking(purpose, null, item.tick()));
  }

  @Test
  void of_two_items_that_were_open_nobody_waits_to_raise_one_on_either() {
    bothAreAskedFor();

    rises();

    assertThat(item.queue()).containsExactly("KEN");
    assertThat(waitingOnTheOther()).containsExactly(SPEAK);
  }

  @Test
  void in_whatever_order_they_are_closed() {
    bothAreAskedFor();

    item.closeAnother().closeItem();
    itself();

    assertThat(item.queue()).containsExactly("KEN");
    assertThat(waitingOnTheOther()).containsExactly(SPEAK);
  }

  @Test
  void also_where_it_is_not_told_that_they_were_closed() {
    bothAreAskedFor();

    itself();

    assertThat(item.queue()).containsExactly("KEN");
    assertThat(waitingOnTheOther()).containsExactly(SPEAK);
  }

  @Test
  void and_that_is_said() {
    item.asks(TURKIYE, POINT_OF_ORDER).closeItem();

    itself();

    SpeakerRequest withdrawn = item.lastRequestOf(TURKIYE);
    assertThat(withdrawn.status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(item.lastFact())
        .isEqualTo(new RequestWithdrawn(ITEM, withdrawn, SpeakersRule.ITEM_IS_BEFORE_THE_MEETING));
  }

  @Test
  void also_on_one_that_was_closed_before_where_it_was_asked_for_in_a_speech() {
    item.closeItem().openAnother().isGivenTheFloor(SECRETARY_GENERAL, ADDS);
    item.asks(KENYA, POINT_OF_ORDER).closeAnother();

    itself();

    assertThat(item.queue()).isEmpty();
  }

  @Test
  void nor_is_one_taken_then_that_is_told_late_for_a_speech_that_was_made_there() {
    item.speaks(KENYA, COMMENTS, 60).closeItem();
    Asking inTheSpeech = new Asking(POINT_OF_ORDER, null, item.now().minusSeconds(30));
    item.adjourns().asks(TURKIYE, inTheSpeech);

    itself();

    refused(ITEM_IS_BEFORE_THE_MEETING, () -> item.asks(BRAZIL, inTheSpeech));
    assertThat(item.queue()).isEmpty();
  }

  @Test
  void nor_to_move_that_it_break_off_on_one_that_was_closed_before_and_not_spoken_on() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).moves(KENYA, SUSPENSION_OF_THE_MEETING);
    assembly.closeItem().openAnother();
    assertThat(assembly.queue()).containsExactly("KEN");

    assembly.rises();

    assertThat(assembly.queue()).isEmpty();
    assertThat(assembly.lastFact())
        .isEqualTo(
            new RequestWithdrawn(
                ITEM, assembly.lastRequestOf(KENYA), SpeakersRule.MEETING_IS_IN_PROGRESS));
  }

  @Test
  void while_it_is_adjourned_they_wait_on_on_both() {
    bothAreAskedFor();

    item.adjourns();
    item.another.told().meetingAdjourned(item.floor, item.now());

    assertThat(item.queue()).containsExactly("TUR", "KEN");
    assertThat(waitingOnTheOther()).containsExactly(POINT_OF_ORDER, SPEAK);
  }

  @Test
  void where_another_meeting_has_the_item_who_waits_there_waits_on() {
    MeetingFloor later = ItemSeen.floorOf("PL-2");
    item.isTakenUpIn(later);
    Place there = new Place("C24", "PL-2", 1, "the-plan");
    Asking asking = new Asking(POINT_OF_ORDER, null, item.tick());
    item.list.inscribe(Optional.of(later), there, KENYA, asking);

    itself();

    assertThat(item.queue()).containsExactly("KEN");
  }

  private Iterable<Purpose> waitingOnTheOther() {
    return item.another.inOrder().stream().map(ordered -> ordered.entry().purpose()).toList();
  }
}
