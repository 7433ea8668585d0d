package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** When the turn of one may come that waits already: in the list, and asked for at an instant. */
class TurnToComeTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void the_list_tells_how_long_those_before_have() {
    item.limits(Limited.COUNCILLOR, 180);
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(PELARGIA, SPEAK);

    assertThat(secondsBefore(item)).containsExactly(0, 180, 360);
  }

  @Test
  void and_nothing_behind_one_whose_time_is_not_known() {
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(PELARGIA, SPEAK);

    assertThat(secondsBefore(item)).containsExactly(0, null, null);
  }

  @Test
  void one_over_whom_others_are_called_is_told_nothing_and_takes_nothing() {
    item.limits(Limited.COUNCILLOR, 180);
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(PELARGIA, SPEAK);
    item.takesTheChair(TURKIYE);

    assertThat(secondsBefore(item)).containsExactly(0, null, 180);
    assertThat(turnOf(item, TURKIYE).secondsBefore()).isEmpty();
    assertThat(turnOf(item, TURKIYE).calledOver())
        .map(Reason::rule)
        .contains(SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER);
  }

  @Test
  void nor_is_one_behind_a_motion_that_was_made() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).limits(Limited.COUNCILLOR, 180);
    conference.asks(BRAZIL, SPEAK).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.speaks(KENYA, COMMENTS, 10);
    conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

    assertThat(conference.queue()).containsExactly("TUR", "BRA");
    assertThat(secondsBefore(conference)).containsExactly(0, null);
  }

  @Test
  void also_where_the_Chair_put_it_before_one_who_speaks_on_that_motion_and_is_called_now() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).limits(Limited.COUNCILLOR, 180);
    conference.asks(BRAZIL, SPEAK).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);
    conference.speaks(KENYA, COMMENTS, 10);
    conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);
    conference.puts(BRAZIL, Side.BEFORE, TURKIYE);

    assertThat(conference.queue()).containsExactly("BRA", "TUR");
    assertThat(secondsBefore(conference)).containsExactly(null, 0);
    assertThat(turnOf(conference, TURKIYE).secondsUntilTurn()).contains(0);
    conference.isGivenTheFloor(TURKIYE, COMMENTS);
  }

  @Test
  void an_observer_has_its_share_and_what_is_being_spoken_counts_in_the_list_when_it_has_ended() {
    item.asks(PELARGIA, SPEAK).asks(OSKAR, SPEAK);
    Intervention speaking = item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);
    item.passes(400);

    assertThat(secondsBefore(item)).containsExactly(0, 300);
    assertThat(turnOf(item, OSKAR).secondsBefore()).contains((600 - 400) / 2);

    item.debate().end(speaking, item.now());
    assertThat(secondsBefore(item)).containsExactly(0, (600 - 400) / 2);
  }

  @Test
  void asked_for_at_an_instant_it_counts_who_speaks() {
    item.limits(Limited.COUNCILLOR, 180).isGivenTheFloor(KENYA, COMMENTS);
    item.asks(TURKIYE, SPEAK).asks(BRAZIL, SPEAK).passes(60);

    Prospect.Waiting brazil = turnOf(item, BRAZIL);

    assertThat(brazil.ordered()).isEqualTo(item.list.inOrder().get(1));
    assertThat(brazil.seconds()).contains(180);
    assertThat(brazil.secondsBefore()).contains(180);
    assertThat(brazil.secondsUntilTurn()).contains(180 - 62 + 180);
  }

  @Test
  void a_point_of_order_waits_for_nobody_whom_it_interrupts() {
    item.limits(Limited.COUNCILLOR, 180).isGivenTheFloor(KENYA, COMMENTS);
    item.asks(TURKIYE, POINT_OF_ORDER);

    assertThat(turnOf(item, TURKIYE).secondsUntilTurn()).contains(0);
  }

  @Test
  void no_turn_is_promised_on_an_item_that_was_carried_over() {
    item.limits(Limited.COUNCILLOR, 180).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    assertThat(turnOf(item, TURKIYE).secondsUntilTurn()).contains(180);

    item.closeItem();

    assertThat(turnOf(item, TURKIYE).secondsBefore()).contains(180);
    assertThat(turnOf(item, TURKIYE).secondsUntilTurn()).isEmpty();
  }

  @Test
  void nor_in_a_meeting_that_another_took_it_from() {
    item.asks(KENYA, SPEAK).adjourns().isTakenUpIn(ItemSeen.floorOf("PL-2"));
    item.goesOn();

    assertThat(turnOf(item, KENYA).secondsBefore()).contains(0);
    assertThat(turnOf(item, KENYA).secondsUntilTurn()).isEmpty();
  }

  @Test
  void what_waits_no_more_has_none() {
    item.asks(KENYA, SPEAK).withdraws(KENYA, SPEAK);

    refused(SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON, () -> turnOf(item, KENYA));
  }

  @Test
  void nor_what_was_never_asked_for() {
    assertThatExceptionOfType(NoSuch.class)
        .isThrownBy(
            () -> Prospect.Waiting.on(item.list, item.place, UUID.randomUUID(), item.floorNow()));
  }

  private static Prospect.Waiting turnOf(ItemUnderway item, Speaker who) {
    return item.turnOf(item.lastRequestOf(who));
  }

  /** Of each, null where nothing is told. */
  private static List<Integer> secondsBefore(ItemUnderway item) {
    return item.turns().stream().map(turn -> turn.secondsBefore().orElse(null)).toList();
  }
}
