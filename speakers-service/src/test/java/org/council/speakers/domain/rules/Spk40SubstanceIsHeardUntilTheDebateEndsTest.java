package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.councillor;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.List;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.ListEvent.ListClosed;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SpeakersRule#SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS}. */
class Spk40SubstanceIsHeardUntilTheDebateEndsTest {

  private static final SpeakersRule RULE = SpeakersRule.SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS;

  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);

  private static Intervention moved(ItemUnderway item, Motion motion) {
    Intervention moved = item.moves(KENYA, motion).isGivenTheFloor(KENYA, COMMENTS);
    item.ends(moved.id(), 10);
    return moved;
  }

  private static void isCarried(ItemUnderway item, Motion motion) {
    item.endsMotion(moved(item, motion), MotionResult.CARRIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSURE_OF_THE_DEBATE", "ADJOURNMENT_OF_THE_DEBATE"})
  void nobody_who_waits_is_heard_once_it_has_ended(Motion motion) {
    assembly.asks(TURKIYE, SPEAK);

    isCarried(assembly, motion);

    refused(RULE, () -> assembly.isGivenTheFloor(TURKIYE, COMMENTS));
    refused(SpeakersRule.LIST_IS_OPEN, () -> assembly.asks(BRAZIL, SPEAK));
    assertThat(assembly.queue()).containsExactly("TUR");
    assertThat(assembly.turns().getFirst().calledOver())
        .contains(
            new Reason(RULE, "the meeting has decided for the motion %s of KEN".formatted(motion)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ASSEMBLY, CONFERENCE})
  void the_list_is_closed_with_it_and_that_is_said(String ruleBook) {
    ItemUnderway item = ItemUnderway.opened(ruleBook);

    isCarried(item, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(item.list.status()).isEqualTo(ListStatus.CLOSED);
    assertThat(item.lastFact()).isEqualTo(new ListClosed("C24", "PL-1", 8, "the-plan"));
  }

  @Test
  void one_that_was_closed_before_is_not_closed_again() {
    assembly.closeList();

    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(assembly.facts()).filteredOn(ListClosed.class::isInstance).hasSize(1);
  }

  @Test
  void nor_is_one_heard_that_may_ask_once_more_on_a_closed_list() {
    assembly.asks(TURKIYE, SPEAK).closeList().passesOver(TURKIYE);

    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    refused(RULE, () -> assembly.asks(TURKIYE, SPEAK));
  }

  @Test
  void replies_are_heard_and_who_needs_not_ask() {
    assembly.asks(TURKIYE, SPEAK);
    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    assembly.asks(BRAZIL, RIGHT_OF_REPLY).speaks(BRAZIL, REPLIES, 10);
    assembly.speaks(SECRETARY_GENERAL, REPLIES, 10);

    assertThat(assembly.queue()).containsExactly("TUR");
  }

  @Test
  void before_a_reply_those_who_are_not_heard_count_for_nothing() {
    assembly.asks(TURKIYE, SPEAK);
    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(((Prospect.Waiting) assembly.ifAsked(BRAZIL, RIGHT_OF_REPLY)).secondsUntilTurn())
        .contains(0);
  }

  @Test
  void it_goes_on_when_the_list_is_reopened_also_where_it_is_closed_again() {
    assembly.asks(TURKIYE, SPEAK);
    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    assembly.reopenList().closeList();

    assertThat(assembly.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void and_when_the_item_is_opened_again() {
    assembly.asks(TURKIYE, SPEAK);
    isCarried(assembly, Motion.ADJOURNMENT_OF_THE_DEBATE);

    assembly.closeItem().open();

    assertThat(assembly.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ADJOURNMENT_OF_THE_DEBATE, ADJOURNMENT_OF_THE_DEBATE",
    "ADJOURNMENT_OF_THE_DEBATE, CLOSURE_OF_THE_DEBATE",
    "CLOSURE_OF_THE_DEBATE, CLOSURE_OF_THE_DEBATE"
  })
  void who_waits_to_move_what_it_settles_waits_no_more_and_that_is_said(
      Motion carried, Motion settled) {
    Intervention moved = moved(assembly, carried);
    assembly.moves(TURKIYE, settled).asks(BRAZIL, SPEAK);

    assembly.endsMotion(moved, MotionResult.CARRIED);

    assertThat(assembly.queue()).containsExactly("BRA");
    SpeakerRequest withdrawn = assembly.lastRequestOf(TURKIYE);
    assertThat(withdrawn.status()).isEqualTo(RequestStatus.LAPSED);
    assertThat(assembly.lastFact())
        .isEqualTo(new RequestWithdrawn(new Place("C24", "PL-1", 8, "the-plan"), withdrawn, RULE));
    refused(RULE, () -> assembly.moves(TURKIYE, settled));
  }

  @Test
  void it_settles_no_other_motion() {
    isCarried(assembly, Motion.CLOSURE_OF_THE_DEBATE);

    assembly.moves(TURKIYE, Motion.ADJOURNMENT_OF_THE_DEBATE);
    assembly.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

    assertThat(assembly.queue()).containsExactly("BRA", "TUR");
  }

  @Test
  void once_the_list_is_reopened_it_may_be_moved_again() {
    isCarried(assembly, Motion.ADJOURNMENT_OF_THE_DEBATE);

    assembly.reopenList().moves(TURKIYE, Motion.CLOSURE_OF_THE_DEBATE);

    assertThat(assembly.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
  }

  @Test
  void who_would_have_moved_it_stands_in_the_way_of_no_reply() {
    Intervention moved = moved(assembly, Motion.ADJOURNMENT_OF_THE_DEBATE);
    assembly.moves(TURKIYE, Motion.CLOSURE_OF_THE_DEBATE);
    assembly.endsMotion(moved, MotionResult.CARRIED).asks(BRAZIL, RIGHT_OF_REPLY);

    assertThat(assembly.isGivenTheFloor(BRAZIL, REPLIES).isRunning()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CARRIED")
  void it_goes_on_where_the_meeting_does_not_decide_for_it(MotionResult result) {
    assembly.endsMotion(moved(assembly, Motion.CLOSURE_OF_THE_DEBATE), result);

    assertThat(assembly.asks(TURKIYE, SPEAK).queue()).isEqualTo(List.of("TUR"));
  }

  @Test
  void that_the_meeting_breaks_off_ends_no_debate() {
    isCarried(assembly, Motion.SUSPENSION_OF_THE_MEETING);

    assertThat(assembly.asks(councillor("XXX"), SPEAK).queue()).containsExactly("XXX");
  }
}
