package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is promised a turn that does not come, nor told of seconds that nobody has. */
class TurnThatDoesNotComeTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @EnumSource(
      value = MeetingStatus.class,
      names = {"ADJOURNED", "CLOSED"})
  void while_the_meeting_does_not_sit(MeetingStatus status) {
    assertThat(ifAsked(item, TURKIYE).secondsUntilTurn()).contains(0);

    item.floor.meetingIs(status, item.tick());

    assertThat(ifAsked(item, TURKIYE).secondsUntilTurn()).isEmpty();
    assertThat(ifAsked(item, TURKIYE).secondsBefore()).contains(0);
  }

  @Test
  void until_a_point_of_order_is_ruled_on_and_an_appeal_decided() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    Intervention raised = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    assembly.ends(raised.id(), 10);
    assertThat(ifAsked(assembly, TURKIYE).secondsUntilTurn()).isEmpty();

    PointsOfOrder pointsOfOrder = assembly.debate().pointsOfOrder();
    pointsOfOrder.rule(raised, Ruling.UPHELD, assembly.tick());
    assertThat(ifAsked(assembly, TURKIYE).secondsUntilTurn()).contains(0);
    pointsOfOrder.appeal(raised, BRAZIL, assembly.tick());
    assertThat(ifAsked(assembly, TURKIYE).secondsUntilTurn()).isEmpty();

    pointsOfOrder.decide(raised, AppealResult.RULING_STANDS, assembly.tick());
    assertThat(ifAsked(assembly, TURKIYE).secondsUntilTurn()).contains(0);
  }

  @Test
  void behind_a_point_of_order_that_waits_and_is_to_be_ruled_on_at_once() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).asks(KENYA, POINT_OF_ORDER);

    Prospect.Waiting prospect = ifAsked(conference, TURKIYE);

    assertThat(prospect.secondsBefore()).isPresent();
    assertThat(prospect.secondsUntilTurn()).isEmpty();
    assertThat(prospect.estimatedSecondsUntilTurn()).isEmpty();
    assertThat(turnOfALater(POINT_OF_ORDER, conference).secondsUntilTurn()).isEmpty();
  }

  @Test
  void not_behind_one_who_presides_and_does_not_raise_it() {
    ItemUnderway conference = ItemUnderway.opened(CONFERENCE).asks(KENYA, POINT_OF_ORDER);
    conference.takesTheChair(KENYA);

    assertThat(ifAsked(conference, TURKIYE).secondsUntilTurn()).contains(0);
  }

  @Test
  void which_no_rule_demands_in_the_Council() {
    item.speaks(KENYA, RAISES_POINT_OF_ORDER, 10);
    assertThat(ifAsked(item, TURKIYE).secondsUntilTurn()).contains(0);

    item.limits(Limited.COUNCILLOR, 80).asks(KENYA, SPEAK);
    Prospect.Waiting behindASpeech = ifAsked(item, TURKIYE);
    assertThat(behindASpeech.secondsUntilTurn()).contains(80);
    assertThat(turnOfALater(POINT_OF_ORDER, item).secondsUntilTurn()).contains(0);
  }

  private static Prospect.Waiting turnOfALater(Purpose purpose, ItemUnderway item) {
    return item.asks(BRAZIL, purpose).turnOf(item.lastRequestOf(BRAZIL));
  }

  @Test
  void to_one_who_presides_and_is_called_over() {
    item.takesTheChair(TURKIYE);

    Prospect.Waiting prospect = ifAsked(item, TURKIYE);

    assertThat(prospect.calledOver())
        .map(Reason::rule)
        .contains(SpeakersRule.WHO_PRESIDES_IS_CALLED_OVER);
    assertThat(prospect.secondsUntilTurn()).isEmpty();
    assertThat(ifAsked(item, KENYA).calledOver()).isEmpty();
  }

  @Test
  void what_a_delegation_has_left_it_has_once() {
    item.limits(Limited.DELEGATION_IN_ALL, 100).limits(Limited.COUNCILLOR, 80);
    item.asks(KENYA, INTRODUCE).asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

    assertThat(ifAsked(item, BRAZIL).secondsBefore()).contains(80 + 20 + 80);
  }

  @Test
  void an_observer_that_waits_twice_has_one_turn() {
    item.asks(OSKAR, INTRODUCE, "C24/7").asks(OSKAR, SPEAK);

    assertThat(ifAsked(item, ItemUnderway.PELARGIA).secondsBefore()).contains(300);
  }

  @Test
  void one_that_speaks_as_often_as_it_asks_has_each() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).limits(Limited.OBSERVER, 60);
    assembly.asks(OSKAR, INTRODUCE, "C24/7").asks(OSKAR, SPEAK);

    assertThat(ifAsked(assembly, KENYA).secondsBefore()).contains(60 + 60);
  }

  @Test
  void one_who_speaks_is_heard_out_first() {
    item.limits(Limited.COUNCILLOR, 80).isGivenTheFloor(KENYA, COMMENTS);

    assertThat(ifAsked(item, TURKIYE).secondsUntilTurn()).contains(80);
  }

  private static Prospect.Waiting ifAsked(ItemUnderway item, Speaker who) {
    return (Prospect.Waiting) item.ifAsked(who, SPEAK);
  }
}
