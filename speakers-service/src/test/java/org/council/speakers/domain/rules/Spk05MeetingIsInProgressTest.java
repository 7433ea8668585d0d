package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Motion.ADJOURNMENT_OF_THE_MEETING;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Motion.SUSPENSION_OF_THE_MEETING;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SpeakersRule#MEETING_IS_IN_PROGRESS}. */
class Spk05MeetingIsInProgressTest {

  private final ItemUnderway item = ItemUnderway.opened();

  @ParameterizedTest
  @EnumSource(
      value = MeetingStatus.class,
      names = {"ADJOURNED", "CLOSED"})
  void nobody_is_given_the_floor_else(MeetingStatus status) {
    item.floor.meetingIs(status, item.now());

    refused(
        SpeakersRule.MEETING_IS_IN_PROGRESS,
        () -> item.isGivenTheFloor(SECRETARY_GENERAL, COMMENTS));
  }

  @Test
  void a_meeting_that_is_not_known_as_opened_refuses_nobody() {
    item.floor.meetingIs(MeetingStatus.SCHEDULED, item.now());

    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(() -> item.isGivenTheFloor(KENYA, COMMENTS));
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingStatus.class,
      names = {"ADJOURNED", "CLOSED"})
  void the_list_is_not_directed_else(MeetingStatus status) {
    Rule rule = SpeakersRule.MEETING_IS_IN_PROGRESS;
    item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);
    item.floor.meetingIs(status, item.now());

    refused(rule, () -> item.passesOver(KENYA));
    refused(rule, () -> item.puts(TURKIYE, Side.BEFORE, KENYA));
    refused(rule, () -> item.chairsHand().announce(item.tick()));
    refused(rule, item::closeList);
    refused(rule, item::reopenList);
    assertThat(item.queue()).containsExactly("KEN", "TUR");
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingStatus.class,
      names = {"ADJOURNED", "CLOSED"})
  void no_point_of_order_is_ruled_on_and_no_appeal_made_or_decided_else(MeetingStatus status) {
    Rule rule = SpeakersRule.MEETING_IS_IN_PROGRESS;
    ItemUnderway item = ItemUnderway.opened(CONFERENCE);
    Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10);

    item.floor.meetingIs(status, item.now());
    refused(rule, () -> item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick()));
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());
    item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());

    item.floor.meetingIs(status, item.now());
    refused(rule, () -> item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick()));
    item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());

    Intervention again = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    item.debate().pointsOfOrder().rule(again, Ruling.UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(again, TURKIYE, item.tick());
    item.floor.meetingIs(status, item.now());
    refused(
        rule,
        () -> item.debate().pointsOfOrder().decide(again, AppealResult.OVERRULED, item.tick()));
  }

  @Test
  void the_list_takes_requests_during_a_break() {
    item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now());

    assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
  }

  @Test
  void who_waits_to_move_that_it_break_off_waits_no_more_once_it_rose() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    assembly.moves(TURKIYE, SUSPENSION_OF_THE_MEETING).moves(BRAZIL, CLOSURE_OF_THE_DEBATE);

    assembly.closeItem().rises();

    assertThat(assembly.queue()).containsExactly("BRA");
    SpeakerRequest withdrawn = assembly.lastRequestOf(TURKIYE);
    assertThat(withdrawn.status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(assembly.lastFact())
        .isEqualTo(
            new RequestWithdrawn(
                ItemUnderway.ITEM, withdrawn, SpeakersRule.MEETING_IS_IN_PROGRESS));
  }

  @Test
  void nor_where_another_takes_the_item_up_and_it_waits_on_while_the_first_is_adjourned() {
    ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
    assembly.moves(TURKIYE, ADJOURNMENT_OF_THE_MEETING).moves(BRAZIL, CLOSURE_OF_THE_DEBATE);

    assembly.adjourns();
    assertThat(assembly.queue()).containsExactly("TUR", "BRA");

    assertThat(assembly.goesOnInALaterMeeting().queue()).containsExactly("BRA");
  }
}
