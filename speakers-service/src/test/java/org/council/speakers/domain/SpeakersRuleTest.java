package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.Does.INTRODUCES;
import static org.council.speakers.domain.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.Does.REPLIES;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CHAIR;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.PELARGIA;
import static org.council.speakers.domain.ItemUnderway.REGION;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.SECTOR_MEMBER;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.Purpose.FOR_THE_MOTION;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.POINT_OF_ORDER;
import static org.council.speakers.domain.Purpose.PROCEDURAL_MOTION;
import static org.council.speakers.domain.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.Purpose.SPEAK;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.SpeakersEvent.NotificationAcknowledged;
import org.council.speakers.domain.SpeakersEvent.RequestWithdrawn;
import org.council.speakers.domain.SpeakersEvent.RightReserved;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the floor refuses, or orders, what it says and only that. */
public class SpeakersRuleTest {

  private static final String CONFERENCE = "itu-conference";
  private static final String ASSEMBLY = "un-general-assembly";

  private final ItemUnderway item = ItemUnderway.opened();

  @Nested
  class Spk_01_a_Sector_Member_observer_has_no_floor {

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatever_it_asks_for(Purpose purpose) {
      refused(
          SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR,
          () -> item.asks(SECTOR_MEMBER, purpose));
    }

    @Test
    void nor_does_it_notify_reserve_or_get_it_from_the_Chair() {
      ItemUnderway planned = ItemUnderway.planned();
      Rule rule = SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR;

      refused(rule, () -> planned.notified(SECTOR_MEMBER, SPEAK, null));
      refused(rule, () -> planned.reserves(SECTOR_MEMBER, "C24/9"));
      refused(rule, () -> item.isGivenTheFloor(SECTOR_MEMBER, COMMENTS));
    }
  }

  @Nested
  class Spk_02_a_regional_organization_has_no_floor {

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatever_it_asks_for(Purpose purpose) {
      refused(SpeakersRule.REGIONAL_ORGANIZATION_HAS_NO_FLOOR, () -> item.asks(REGION, purpose));
    }
  }

  @Nested
  class Spk_03_an_observer_raises_no_point_of_order {

    @Test
    void asked_for_or_given() {
      Rule rule = SpeakersRule.OBSERVER_RAISES_NO_POINT_OF_ORDER;

      refused(rule, () -> item.asks(OSKAR, POINT_OF_ORDER));
      refused(rule, () -> item.isGivenTheFloor(OSKAR, RAISES_POINT_OF_ORDER));
    }

    @Test
    void a_councillor_does() {
      assertThat(item.asks(KENYA, POINT_OF_ORDER).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_04_an_observer_makes_no_procedural_motion {

    @Test
    void a_councillor_does() {
      refused(
          SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
          () -> item.asks(OSKAR, PROCEDURAL_MOTION));
      assertThat(ItemUnderway.opened(CONFERENCE).asks(KENYA, PROCEDURAL_MOTION).queue())
          .containsExactly("KEN");
    }
  }

  @Nested
  class Spk_24_a_motion_is_in_force {

    @ParameterizedTest
    @EnumSource(Motion.class)
    void under_its_name_not_in_the_Council(Motion motion) {
      refused(SpeakersRule.MOTION_IS_IN_FORCE, () -> item.moves(KENYA, motion));
    }

    @ParameterizedTest
    @EnumSource(Motion.class)
    void but_in_a_conference(Motion motion) {
      assertThat(ItemUnderway.opened(CONFERENCE).moves(KENYA, motion).queue())
          .containsExactly("KEN");
    }

    @Test
    void nor_is_one_without_a_name_until_the_rule_book_switches_it_on() {
      refused(SpeakersRule.MOTION_IS_IN_FORCE, () -> item.asks(KENYA, PROCEDURAL_MOTION));
      assertThat(
              ItemUnderway.openedWith("motionsWithoutName", "itu-council")
                  .asks(KENYA, PROCEDURAL_MOTION)
                  .queue())
          .containsExactly("KEN");
    }

    @Test
    void an_observer_is_told_first_that_it_makes_none() {
      refused(
          SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
          () -> item.moves(OSKAR, Motion.CLOSURE_OF_THE_DEBATE));
    }

    @Test
    void what_is_no_motion_has_not_the_name_of_one() {
      Asking asking = new Asking(SPEAK, Motion.CLOSURE_OF_THE_DEBATE, null, item.tick());

      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> item.list.inscribe(ITEM, KENYA, asking));
    }
  }

  @Nested
  class Spk_25_rights_of_reply_are_numbered {

    private final Rule rule = SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED;
    private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).closeList();

    @Test
    void two_in_the_General_Assembly_of_ten_and_of_five_minutes() {
      Intervention first = assembly.asks(KENYA, RIGHT_OF_REPLY).isGivenTheFloor(KENYA, REPLIES);
      assembly.ends(first.id(), 60);
      Intervention second = assembly.isGivenTheFloor(KENYA, REPLIES);
      assembly.ends(second.id(), 60);

      assertThat(first.speakingTimeSeconds()).isEqualTo(600);
      assertThat(second.speakingTimeSeconds()).isEqualTo(300);
      refused(rule, () -> assembly.asks(KENYA, RIGHT_OF_REPLY));
      refused(rule, () -> assembly.isGivenTheFloor(KENYA, REPLIES));
      assertThat(assembly.asks(TURKIYE, RIGHT_OF_REPLY).queue()).containsExactly("TUR");
    }

    @Test
    void a_statement_is_no_reply() {
      ItemUnderway open = ItemUnderway.opened(ASSEMBLY);
      open.speaks(KENYA, COMMENTS, 10).speaks(KENYA, REPLIES, 10).speaks(KENYA, COMMENTS, 10);

      assertThat(open.closeList().asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
    }

    @Test
    void the_Council_has_no_number() {
      item.closeList();
      for (int time = 0; time < 5; time++) {
        item.speaks(KENYA, REPLIES, 10);
      }

      assertThat(item.isGivenTheFloor(KENYA, REPLIES).speakingTimeSeconds()).isNull();
    }

    @Test
    void the_secretariat_replies_outside_of_it() {
      assembly.speaks(SECRETARY_GENERAL, REPLIES, 10).speaks(SECRETARY_GENERAL, REPLIES, 10);

      assertThat(assembly.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).speakingTimeSeconds())
          .isNull();
    }
  }

  @Nested
  class Spk_26_motions_in_their_order {

    @Test
    void whichever_was_made_first() {
      ItemUnderway conference =
          ItemUnderway.opened(CONFERENCE)
              .asks(TURKIYE, PROCEDURAL_MOTION)
              .moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE)
              .moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

      assertThat(conference.queue()).containsExactly("BRA", "KEN", "TUR");
      assertThat(conference.list.inOrder().get(2).reason().rule())
          .isEqualTo(SpeakersRule.MOTIONS_IN_THEIR_ORDER);
    }

    @Test
    void a_speech_on_one_has_five_minutes_in_a_conference() {
      ItemUnderway conference =
          ItemUnderway.opened(CONFERENCE).moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE);

      assertThat(conference.isGivenTheFloor(KENYA, COMMENTS).speakingTimeSeconds()).isEqualTo(300);
    }
  }

  @Nested
  class Spk_05_the_meeting_is_in_progress {

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
      refused(rule, () -> item.list.announce(item.floor, ITEM, item.tick()));
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
      refused(rule, () -> item.list.rule(item.floor, raised, Ruling.UPHELD, item.tick()));
      item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());
      item.list.rule(item.floor, raised, Ruling.UPHELD, item.tick());

      item.floor.meetingIs(status, item.now());
      refused(rule, () -> item.list.appeal(item.floor, raised, TURKIYE, item.tick()));
      item.floor.meetingIs(MeetingStatus.IN_PROGRESS, item.now());
      item.list.appeal(item.floor, raised, TURKIYE, item.tick());

      item.floor.meetingIs(status, item.now());
      refused(
          rule, () -> item.list.decide(item.floor, raised, AppealResult.OVERRULED, item.tick()));
    }

    @Test
    void the_list_takes_requests_during_a_break() {
      item.floor.meetingIs(MeetingStatus.ADJOURNED, item.now());

      assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_06_the_item_is_before_the_meeting {

    @Test
    void a_closed_item_takes_no_requests_and_no_statements_of_delegations() {
      Rule rule = SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;
      item.closeItem();

      refused(rule, () -> item.asks(KENYA, SPEAK));
      refused(rule, () -> item.isGivenTheFloor(KENYA, COMMENTS));
      refused(rule, item::closeList);
    }

    @Test
    void the_secretariat_may_still_add_a_word() {
      item.closeItem();

      assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void an_item_that_is_not_known_as_opened_refuses_nobody() {
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> ItemUnderway.planned().asks(KENYA, SPEAK));
      assertThatExceptionOfType(NotYetKnown.class)
          .isThrownBy(() -> ItemUnderway.planned().isGivenTheFloor(SECRETARY_GENERAL, COMMENTS));
    }
  }

  @Nested
  class Spk_07_a_Member_State_observer_speaks_once {

    @Test
    void one_that_introduced_may_not_speak_again() {
      item.speaks(OSKAR, INTRODUCES, 60, "C24/7");

      refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.asks(OSKAR, SPEAK));
    }

    @Test
    void it_counts_per_State_and_not_per_person() {
      item.speaks(OSKAR, COMMENTS, 60);
      Speaker colleague =
          Speaker.of("osk2", OSKAR.delegation(), OSKAR.category(), OSKAR.attendance());

      refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.asks(colleague, SPEAK));
    }

    @Test
    void it_counts_across_a_carry_over() {
      item.speaks(OSKAR, COMMENTS, 60).closeItem().open();

      refused(
          SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE,
          () -> item.isGivenTheFloor(OSKAR, COMMENTS));
    }

    @Test
    void it_is_cited_before_a_missing_notice_and_before_a_closed_list() {
      item.speaks(PELARGIA, COMMENTS, 60).closeList();

      refused(
          SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE,
          () -> item.asks(PELARGIA, INTRODUCE, "C24/9"));
    }

    @Test
    void one_that_reserved_its_right_may_still_speak() {
      item.asks(OSKAR, INTRODUCE, "C24/7").reserves(OSKAR, "C24/7");

      assertThat(item.lastFact())
          .isEqualTo(new RightReserved("C24", "PL-1", 8, "the-plan", "osk", "OSK", "C24/7"));
      assertThat(item.queue()).isEmpty();
      assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
    }

    @Test
    void what_else_it_asked_for_lapses_when_it_has_the_floor() {
      item.asks(OSKAR, INTRODUCE, "C24/7").asks(OSKAR, SPEAK);

      item.speaks(OSKAR, INTRODUCES, 60, "C24/7");

      assertThat(item.queue()).isEmpty();
      assertThat(item.lastRequestOf(OSKAR).status()).isEqualTo(RequestStatus.LAPSED);
      assertThat(item.facts())
          .filteredOn(RequestWithdrawn.class::isInstance)
          .extracting(fact -> ((RequestWithdrawn) fact).rule())
          .containsExactly("spk-07");
    }

    @Test
    void there_is_no_right_left_to_reserve() {
      item.speaks(OSKAR, COMMENTS, 60);

      refused(SpeakersRule.MEMBER_STATE_OBSERVER_SPEAKS_ONCE, () -> item.reserves(OSKAR, "C24/7"));
    }

    @Test
    void where_the_rule_book_says_so() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).asks(OSKAR, SPEAK);
      assembly.asks(OSKAR, INTRODUCE, "C24/7").speaks(OSKAR, COMMENTS, 60);

      assertThat(assembly.queue()).containsExactly("OSK");
      assertThat(assembly.speaks(OSKAR, INTRODUCES, 60, "C24/7").asks(OSKAR, SPEAK).queue())
          .containsExactly("OSK");
    }

    @Test
    void a_councillor_speaks_as_often_as_its_turn_comes() {
      item.speaks(KENYA, COMMENTS, 10).speaks(KENYA, COMMENTS, 10);

      assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_08_an_observer_notifies_in_advance {

    private final Rule rule = SpeakersRule.OBSERVER_NOTIFIES_IN_ADVANCE;

    @Test
    void without_notice_it_neither_asks_nor_reserves_nor_gets_the_floor() {
      ItemUnderway unannounced = ItemUnderway.planned().open();

      refused(rule, () -> unannounced.asks(OSKAR, SPEAK));
      refused(rule, () -> unannounced.reserves(OSKAR, "C24/7"));
      refused(rule, () -> unannounced.isGivenTheFloor(OSKAR, COMMENTS));
    }

    @Test
    void notice_of_a_statement_is_none_of_an_introduction() {
      refused(rule, () -> item.asks(PELARGIA, INTRODUCE, "C24/9"));
    }

    @Test
    void notice_of_an_introduction_is_of_that_document_in_any_edition() {
      refused(rule, () -> item.asks(OSKAR, INTRODUCE, "C24/70"));
      assertThat(item.asks(OSKAR, INTRODUCE, "C24/7 (Rev.1)").queue()).containsExactly("OSK");
    }

    @Test
    void whoever_gave_notice_of_an_introduction_may_speak_instead() {
      assertThat(item.asks(OSKAR, SPEAK).queue()).containsExactly("OSK");
    }

    @Test
    void a_councillor_needs_none() {
      assertThat(item.asks(KENYA, INTRODUCE, "C24/3").queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_09_a_notification_comes_before_the_item {

    @Test
    void once_the_item_is_open_it_is_late() {
      refused(
          SpeakersRule.NOTIFICATION_COMES_BEFORE_THE_ITEM,
          () -> item.notified(PELARGIA, INTRODUCE, "C24/9"));
    }

    @Test
    void before_it_is_acknowledged_and_told_again_acknowledged_again() {
      ItemUnderway planned =
          ItemUnderway.planned().notified(OSKAR, SPEAK, null).notified(OSKAR, SPEAK, null);

      assertThat(planned.facts())
          .hasSize(2)
          .containsOnly(
              new NotificationAcknowledged(
                  "C24", "PL-1", 8, "the-plan", "osk", "OSK", SPEAK, null));
    }

    @Test
    void carried_over_it_may_be_told_before_the_item_is_opened_again() {
      item.closeItem().notified(PELARGIA, INTRODUCE, "C24/9").open();

      assertThat(item.asks(PELARGIA, INTRODUCE, "C24/9").queue()).containsExactly("PEL");
    }

    @Test
    void only_introductions_and_statements_are_told_in_advance() {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> ItemUnderway.planned().notified(KENYA, POINT_OF_ORDER, null));
    }
  }

  @Nested
  class Spk_10_the_list_is_open {

    private final Rule rule = SpeakersRule.LIST_IS_OPEN;

    @ParameterizedTest
    @EnumSource(
        value = Purpose.class,
        names = {"INTRODUCE", "SPEAK"})
    void closed_it_takes_nobody_on_the_substance(Purpose purpose) {
      item.closeList();

      refused(rule, () -> item.asks(KENYA, purpose));
    }

    @ParameterizedTest
    @EnumSource(
        value = Purpose.class,
        names = {"POINT_OF_ORDER", "PROCEDURAL_MOTION", "RIGHT_OF_REPLY"})
    void closed_it_takes_points_of_order_motions_and_replies(Purpose purpose) {
      assertThat(ItemUnderway.opened(CONFERENCE).closeList().asks(KENYA, purpose).queue())
          .containsExactly("KEN");
    }

    @Test
    void those_who_wait_are_still_called_and_others_not() {
      item.asks(KENYA, SPEAK).closeList();

      refused(rule, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
      assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).isEmpty();
    }

    @Test
    void a_reply_may_be_given_after_closing() {
      assertThat(item.closeList().isGivenTheFloor(KENYA, REPLIES).isRunning()).isTrue();
    }

    @Test
    void a_closed_list_is_not_closed_again() {
      refused(rule, () -> item.closeList().closeList());
    }

    @Test
    void reopened_it_takes_everybody() {
      assertThat(item.closeList().reopenList().asks(KENYA, SPEAK).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_11_only_a_closed_list_is_reopened {

    @Test
    void an_open_one_is_not() {
      refused(SpeakersRule.ONLY_A_CLOSED_LIST_IS_REOPENED, item::reopenList);
    }
  }

  @Nested
  class Spk_12_a_request_waits_once {

    private final Rule rule = SpeakersRule.REQUEST_WAITS_ONCE;

    @Test
    void the_same_again_is_refused_for_a_colleague_too() {
      item.asks(KENYA, SPEAK);
      Speaker colleague =
          Speaker.of("ken2", KENYA.delegation(), KENYA.category(), KENYA.attendance());

      refused(rule, () -> item.asks(KENYA, SPEAK));
      refused(rule, () -> item.asks(colleague, SPEAK));
    }

    @Test
    void another_purpose_or_document_waits_beside_it() {
      item.asks(KENYA, SPEAK).asks(KENYA, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      assertThat(item.queue()).containsExactly("KEN", "KEN", "KEN");
    }

    @Test
    void who_has_spoken_may_ask_again() {
      item.asks(KENYA, SPEAK).speaks(KENYA, COMMENTS, 10);

      assertThat(item.asks(KENYA, SPEAK).queue()).containsExactly("KEN");
    }

    @Test
    void in_the_name_of_a_group_it_waits_beside_its_own_name_and_once() {
      item.asks(KENYA, SPEAK).asksFor("the African Group", KENYA);

      assertThat(item.queue()).containsExactly("KEN", "KEN");
      refused(SpeakersRule.REQUEST_WAITS_ONCE, () -> item.asksFor("the African Group", KENYA));
    }

    @Test
    void who_waits_on_one_motion_asks_to_speak_on_another() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
      assembly
          .asksOn(Motion.CLOSURE_OF_THE_DEBATE, PROCEDURAL_MOTION, KENYA)
          .speaks(KENYA, COMMENTS, 10)
          .asksOn(Motion.ADJOURNMENT_OF_THE_DEBATE, PROCEDURAL_MOTION, TURKIYE)
          .speaks(TURKIYE, COMMENTS, 10);

      assembly
          .asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL)
          .asksOn(Motion.ADJOURNMENT_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL);

      assertThat(assembly.queue()).containsExactly("BRA", "BRA");
      refused(
          SpeakersRule.REQUEST_WAITS_ONCE,
          () -> assembly.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, BRAZIL));
    }

    @Test
    void a_second_motion_is_moved_beside_the_first() {
      ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
      assembly
          .asksOn(Motion.CLOSURE_OF_THE_DEBATE, PROCEDURAL_MOTION, KENYA)
          .asksOn(Motion.SUSPENSION_OF_THE_MEETING, PROCEDURAL_MOTION, KENYA);

      assertThat(assembly.queue()).containsExactly("KEN", "KEN");
    }
  }

  @Nested
  class Spk_13_only_a_waiting_request_is_given_up {

    private final Rule rule = SpeakersRule.ONLY_A_WAITING_REQUEST_IS_GIVEN_UP;

    @Test
    void withdrawing_twice_is_refused_and_changes_nothing() {
      item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK).withdraws(KENYA, SPEAK);
      List<SpeakersEvent> before = item.facts();

      refused(rule, () -> item.withdraws(KENYA, SPEAK));
      refused(rule, () -> item.list.withdraw(ITEM, item.lastRequestOf(KENYA), item.tick()));

      assertThat(item.queue()).containsExactly("TUR");
      assertThat(item.facts()).isEqualTo(before);
    }

    @Test
    void of_several_the_one_meant_must_be_named() {
      item.asks(KENYA, SPEAK).asks(KENYA, INTRODUCE, "C24/3");

      assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> item.withdraws(KENYA, null));
      assertThat(item.withdraws(KENYA, SPEAK).queue()).containsExactly("KEN");
    }

    @Test
    void who_asks_again_goes_to_the_end_of_its_class() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).withdraws(KENYA, SPEAK).asks(KENYA, SPEAK);

      assertThat(item.queue()).containsExactly("TUR", "KEN");
    }
  }

  @Nested
  class Spk_29_a_point_of_order_is_ruled_on_once {

    private final Intervention pointOfOrder = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void while_it_is_made_or_after(Ruling ruling) {
      item.list.rule(item.floor, pointOfOrder, ruling, item.tick());

      assertThat(pointOfOrder.pointOfOrder().orElseThrow().ruling()).isEqualTo(ruling);
      refused(
          SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
          () -> item.list.rule(item.floor, pointOfOrder, ruling, item.tick()));
    }

    @Test
    void and_nothing_else_is() {
      item.ends(pointOfOrder.id(), 10);
      Intervention statement = item.isGivenTheFloor(KENYA, COMMENTS);

      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> item.list.rule(item.floor, statement, Ruling.UPHELD, item.tick()));
    }

    @Nested
    class At_once {

      @ParameterizedTest
      @ValueSource(strings = {CONFERENCE, ASSEMBLY})
      void nobody_but_the_Chair_is_given_the_floor_before(String ruleBook) {
        ItemUnderway elsewhere = ItemUnderway.opened(ruleBook).asks(TURKIYE, SPEAK);
        Intervention pointOfOrder = elsewhere.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
        elsewhere.ends(pointOfOrder.id(), 10);

        refused(
            SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
            () -> elsewhere.isGivenTheFloor(TURKIYE, COMMENTS));
        refused(
            SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
            () -> elsewhere.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
        refused(
            SpeakersRule.POINT_OF_ORDER_IS_RULED_ON_ONCE,
            () -> elsewhere.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));
        elsewhere.speaks(CHAIR, Does.ANNOUNCES, 10);
        elsewhere.list.rule(elsewhere.floor, pointOfOrder, Ruling.NOT_UPHELD, elsewhere.tick());
        assertThat(elsewhere.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
      }

      @Test
      void nor_before_the_appeal_is_decided() {
        ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
        Intervention pointOfOrder = assembly.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
        assembly.ends(pointOfOrder.id(), 10);
        assembly.list.rule(assembly.floor, pointOfOrder, Ruling.NOT_UPHELD, assembly.tick());
        assembly.list.appeal(assembly.floor, pointOfOrder, KENYA, assembly.tick());

        refused(
            SpeakersRule.RULING_IS_APPEALED_ONCE,
            () -> assembly.isGivenTheFloor(TURKIYE, COMMENTS));
        assembly.list.decide(
            assembly.floor, pointOfOrder, AppealResult.RULING_STANDS, assembly.tick());
        assertThat(assembly.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
      }

      @Test
      void whoever_was_interrupted_goes_on() {
        ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);
        Intervention statement = assembly.isGivenTheFloor(TURKIYE, COMMENTS);
        assembly.speaks(KENYA, RAISES_POINT_OF_ORDER, 5);

        assertThat(assembly.list.log().speaking()).contains(statement);
        assertThat(assembly.ends(statement.id(), 60).list.log().spokenSeconds()).isEqualTo(60);
      }

      @Test
      void in_the_Council_it_is_off_until_somebody_has_read_the_source() {
        item.ends(pointOfOrder.id(), 10);

        assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
      }
    }
  }

  @Nested
  class Spk_30_a_ruling_is_appealed_once {

    private final Rule rule = SpeakersRule.RULING_IS_APPEALED_ONCE;
    private final ItemUnderway item = ItemUnderway.opened(CONFERENCE);
    private final Intervention pointOfOrder = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);

    @Test
    void and_the_meeting_decides_once() {
      item.list.rule(item.floor, pointOfOrder, Ruling.NOT_UPHELD, item.tick());
      item.list.appeal(item.floor, pointOfOrder, TURKIYE, item.tick());
      refused(rule, () -> item.list.appeal(item.floor, pointOfOrder, KENYA, item.tick()));
      item.list.decide(item.floor, pointOfOrder, AppealResult.OVERRULED, item.tick());

      refused(
          rule,
          () ->
              item.list.decide(item.floor, pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
      assertThat(pointOfOrder.pointOfOrder())
          .contains(
              new PointOfOrder(
                  PointOfOrderStatus.DECIDED, Ruling.NOT_UPHELD, "TUR", AppealResult.OVERRULED));
    }

    @Test
    void not_before_there_is_one() {
      refused(rule, () -> item.list.appeal(item.floor, pointOfOrder, TURKIYE, item.tick()));
      item.list.rule(item.floor, pointOfOrder, Ruling.UPHELD, item.tick());
      refused(
          rule,
          () ->
              item.list.decide(item.floor, pointOfOrder, AppealResult.RULING_STANDS, item.tick()));
    }

    @Test
    void not_in_the_Council_where_it_is_off_until_somebody_has_read_the_source() {
      ItemUnderway council = ItemUnderway.opened();
      Intervention raised = council.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
      council.list.rule(council.floor, raised, Ruling.NOT_UPHELD, council.tick());

      refused(rule, () -> council.list.appeal(council.floor, raised, TURKIYE, council.tick()));
    }

    @Test
    void nor_by_an_observer_or_an_officer() {
      item.list.rule(item.floor, pointOfOrder, Ruling.UPHELD, item.tick());

      refused(rule, () -> item.list.appeal(item.floor, pointOfOrder, OSKAR, item.tick()));
      refused(
          rule, () -> item.list.appeal(item.floor, pointOfOrder, SECRETARY_GENERAL, item.tick()));
    }
  }

  @Nested
  class Spk_31_replies_come_after_closing {

    @ParameterizedTest
    @ValueSource(strings = {CONFERENCE, ASSEMBLY})
    void where_the_rule_book_says_so(String ruleBook) {
      ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);

      refused(SpeakersRule.REPLIES_COME_AFTER_CLOSING, () -> elsewhere.asks(KENYA, RIGHT_OF_REPLY));
      assertThat(elsewhere.closeList().asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
    }

    @Test
    void one_that_waits_is_called_also_when_the_list_was_reopened() {
      ItemUnderway assembly =
          ItemUnderway.opened(ASSEMBLY).closeList().asks(KENYA, RIGHT_OF_REPLY).reopenList();

      assertThat(assembly.isGivenTheFloor(KENYA, REPLIES).speakingTimeSeconds()).isEqualTo(600);
    }

    @Test
    void in_the_Council_it_may_be_asked_for_before() {
      assertThat(item.asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_34_speakers_on_a_motion_are_numbered {

    private static final Motion ADJOURN = Motion.ADJOURNMENT_OF_THE_DEBATE;

    private final Rule rule = SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED;
    private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY);

    @Test
    void only_once_it_was_made() {
      refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE));
      assembly.moves(KENYA, ADJOURN);
      refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE));

      assembly.speaks(KENYA, COMMENTS, 10).asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE);

      assertThat(assembly.queue()).containsExactly("TUR");
    }

    @Test
    void two_for_it_and_two_against_whether_they_wait_or_have_spoken() {
      assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
      assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).speaks(TURKIYE, COMMENTS, 10);
      assembly.asksOn(ADJOURN, FOR_THE_MOTION, BRAZIL);

      refused(rule, () -> assembly.asksOn(ADJOURN, FOR_THE_MOTION, councillor("XXX")));
      assertThat(assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, KENYA).queue())
          .containsExactly("BRA", "KEN");
      assertThat(assembly.isGivenTheFloor(BRAZIL, COMMENTS).motion()).isEqualTo(ADJOURN);
    }

    @Test
    void made_again_it_is_spoken_on_again() {
      assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);
      assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).speaks(TURKIYE, COMMENTS, 10);
      assembly.asksOn(ADJOURN, FOR_THE_MOTION, BRAZIL).speaks(BRAZIL, COMMENTS, 10);

      assembly.moves(BRAZIL, ADJOURN).speaks(BRAZIL, COMMENTS, 10);

      assertThat(assembly.asksOn(ADJOURN, FOR_THE_MOTION, TURKIYE).queue()).containsExactly("TUR");
    }

    @Test
    void a_motion_of_a_higher_order_goes_before_them_and_the_substance_after() {
      ItemUnderway conference = ItemUnderway.opened(CONFERENCE).asks(councillor("XXX"), SPEAK);
      conference.moves(KENYA, Motion.CLOSURE_OF_THE_DEBATE).speaks(KENYA, COMMENTS, 10);
      conference.asksOn(Motion.CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);

      conference.moves(BRAZIL, Motion.SUSPENSION_OF_THE_MEETING);

      assertThat(conference.queue()).containsExactly("BRA", "TUR", "XXX");
    }

    @Test
    void where_nothing_is_said_of_a_motion_nobody_speaks_on_it() {
      assembly.moves(KENYA, Motion.SUSPENSION_OF_THE_MEETING).speaks(KENYA, COMMENTS, 10);

      refused(
          rule,
          () -> assembly.asksOn(Motion.SUSPENSION_OF_THE_MEETING, AGAINST_THE_MOTION, TURKIYE));
    }

    @Test
    void not_by_an_observer_and_not_without_saying_on_which() {
      assembly.moves(KENYA, ADJOURN).speaks(KENYA, COMMENTS, 10);

      refused(
          SpeakersRule.OBSERVER_MAKES_NO_PROCEDURAL_MOTION,
          () -> assembly.asksOn(ADJOURN, AGAINST_THE_MOTION, OSKAR));
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> assembly.asks(TURKIYE, AGAINST_THE_MOTION));
    }
  }

  @Nested
  class Spk_32_time_is_yielded_once {

    private final Rule rule = SpeakersRule.TIME_IS_YIELDED_ONCE;
    private final ItemUnderway assembly =
        ItemUnderway.openedWith("timeIsYielded", ASSEMBLY).closeList();

    @Test
    void the_other_has_what_is_left() {
      Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
      assembly.passes(100);

      Intervention rest = assembly.yields(reply, TURKIYE);

      assertThat(reply.isRunning()).isFalse();
      assertThat(rest.speakingTimeSeconds()).isEqualTo(600 - reply.seconds());
      assertThat(rest.yieldedBy()).isEqualTo(reply.id());
      assertThat(assembly.list.log().speaking()).contains(rest);
      refused(rule, () -> assembly.yields(rest, BRAZIL));
    }

    @Test
    void who_has_no_limit_and_who_has_used_it_up_has_nothing_to_give() {
      Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
      assembly.passes(600);
      refused(rule, () -> assembly.yields(reply, TURKIYE));
      assembly.ends(reply.id(), 700).reopenList();

      Intervention statement = assembly.isGivenTheFloor(KENYA, COMMENTS);
      refused(rule, () -> assembly.yields(statement, TURKIYE));
    }

    @Test
    void nobody_is_let_in_who_may_not_speak_or_during_a_point_of_order() {
      Intervention reply = assembly.isGivenTheFloor(KENYA, REPLIES);
      refused(
          SpeakersRule.SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR,
          () -> ItemUnderway.openedWith("timeIsYielded", CONFERENCE).yields(reply, SECTOR_MEMBER));
      assembly.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
      refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> assembly.yields(reply, TURKIYE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"itu-council", CONFERENCE, ASSEMBLY})
    void off_everywhere(String ruleBook) {
      ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);
      Intervention statement = elsewhere.isGivenTheFloor(KENYA, COMMENTS);

      refused(rule, () -> elsewhere.yields(statement, TURKIYE));
    }
  }

  @Nested
  class Spk_33_a_question_is_put_to_the_speaker {

    private final Rule rule = SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;

    @Test
    void whose_clock_stands_until_it_is_put_and_who_answers() {
      ItemUnderway council = ItemUnderway.openedWith("questionsBetween", "itu-council");
      Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
      council.passes(30);

      Intervention question = council.isAsked(statement, TURKIYE);

      assertThat(council.list.log().speaking()).contains(question);
      assertThat(question.questionTo()).isEqualTo(statement.id());
      assertThat(statement.clock().pausedAt()).isEqualTo(question.givenAt());
      refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> council.isAsked(statement, BRAZIL));
      refused(
          SpeakersRule.ONE_SPEAKER_AT_A_TIME,
          () -> council.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
      council.ends(question.id(), 20);
      assertThat(council.list.log().speaking()).contains(statement);
      assertThat(statement.clock().pausedAt()).isNull();
      council.ends(statement.id(), 100);
      assertThat(statement.seconds()).isEqualTo(80);
      assertThat(council.list.log().spokenSeconds()).isEqualTo(100);
    }

    @Test
    void what_still_goes_on_ends_with_the_item_whichever_began_first() {
      ItemUnderway council = ItemUnderway.openedWith("questionsBetween", "itu-council");
      Intervention statement = council.isGivenTheFloor(KENYA, COMMENTS);
      Intervention question = council.isAsked(statement, TURKIYE);

      council.closeItem();

      assertThat(statement.isRunning()).isFalse();
      assertThat(question.isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"itu-council", CONFERENCE, ASSEMBLY})
    void off_everywhere(String ruleBook) {
      ItemUnderway elsewhere = ItemUnderway.opened(ruleBook);
      Intervention statement = elsewhere.isGivenTheFloor(KENYA, COMMENTS);

      refused(rule, () -> elsewhere.isAsked(statement, TURKIYE));
    }
  }

  @Nested
  class Spk_14_one_speaker_at_a_time {

    private final Rule rule = SpeakersRule.ONE_SPEAKER_AT_A_TIME;

    @Test
    void a_second_is_refused_until_the_first_has_ended() {
      Intervention first = item.isGivenTheFloor(KENYA, COMMENTS);

      refused(rule, () -> item.isGivenTheFloor(TURKIYE, COMMENTS));
      refused(rule, () -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES));

      item.ends(first.id(), 10);
      assertThat(item.isGivenTheFloor(TURKIYE, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void a_point_of_order_interrupts_and_then_the_first_goes_on() {
      Intervention first = item.isGivenTheFloor(KENYA, COMMENTS);

      Intervention pointOfOrder = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);

      assertThat(item.list.log().speaking()).contains(pointOfOrder);
      refused(rule, () -> item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER));
      item.ends(pointOfOrder.id(), 5);
      assertThat(item.list.log().speaking()).contains(first);
      item.ends(first.id(), 60);
      assertThat(item.list.log().spokenSeconds()).isEqualTo(60);
    }
  }

  @Nested
  class Spk_27_the_floor_goes_to_the_one_expected {

    private final Rule rule = SpeakersRule.FLOOR_GOES_TO_THE_ONE_EXPECTED;

    @Test
    void two_who_press_next_move_the_floor_once_also_when_the_first_has_ended() {
      item.asks(KENYA, SPEAK);
      UUID expected = item.lastRequestOf(KENYA).id();

      item.ends(item.isCalled(KENYA, COMMENTS, expected).id(), 10);

      refused(rule, () -> item.isCalled(KENYA, COMMENTS, expected));
      assertThat(item.list.log().interventions()).hasSize(1);
    }

    @Test
    void another_request_of_the_same_delegation_is_not_meant() {
      ItemUnderway item = ItemUnderway.opened(CONFERENCE);
      item.asks(KENYA, SPEAK).asks(KENYA, PROCEDURAL_MOTION);
      UUID motion = item.lastRequestOf(KENYA).id();
      item.ends(item.isCalled(KENYA, COMMENTS, motion).id(), 10);

      refused(rule, () -> item.isCalled(KENYA, COMMENTS, motion));
      assertThat(item.isGivenTheFloor(KENYA, COMMENTS).isRunning()).isTrue();
    }

    @Test
    void while_it_speaks_the_second_is_told_that_one_speaks() {
      item.asks(KENYA, SPEAK);
      UUID expected = item.lastRequestOf(KENYA).id();
      item.isCalled(KENYA, COMMENTS, expected);

      refused(SpeakersRule.ONE_SPEAKER_AT_A_TIME, () -> item.isCalled(KENYA, COMMENTS, expected));
    }
  }

  @Nested
  class Spk_28_the_Chair_places {

    @Test
    void one_before_another_with_a_reason_that_is_shown() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(OSKAR, SPEAK);

      item.puts(OSKAR, Side.BEFORE, TURKIYE);

      assertThat(item.queue()).containsExactly("KEN", "OSK", "TUR");
      assertThat(ruleOf(1)).isEqualTo(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS);
      assertThat(ruleOf(2)).isEqualTo(SpeakersRule.CHAIR_PLACES);
      assertThat(item.list.inOrder().get(2).reason().facts()).contains("by agreement");
      assertThat(item.list.inOrder().get(2).ahead())
          .containsExactly(
              new Ahead(SpeakersRule.CHAIR_PLACES, 1),
              new Ahead(SpeakersRule.FIRST_COME_FIRST_SERVED, 1));
    }

    @Test
    void and_keeps_to_it_when_the_floor_is_given() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).puts(TURKIYE, Side.BEFORE, KENYA);

      refused(SpeakersRule.CHAIR_PLACES, () -> item.isGivenTheFloor(KENYA, COMMENTS));
      assertThat(item.speaks(TURKIYE, COMMENTS, 10).queue()).containsExactly("KEN");
    }

    @Test
    void it_holds_when_the_other_waits_no_more() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK).asks(OSKAR, SPEAK);
      item.puts(OSKAR, Side.AFTER, KENYA);

      assertThat(item.withdraws(KENYA, SPEAK).queue()).containsExactly("OSK", "TUR");
    }

    @Test
    void the_last_word_counts_and_no_circle_comes_of_it() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

      item.puts(TURKIYE, Side.BEFORE, KENYA).puts(KENYA, Side.BEFORE, TURKIYE);

      assertThat(item.queue()).containsExactly("KEN", "TUR");
    }

    @Test
    void nobody_beside_itself_nor_beside_one_that_does_not_wait() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, SPEAK);

      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> item.puts(KENYA, Side.AFTER, KENYA));
      item.withdraws(KENYA, SPEAK);
      refused(
          SpeakersRule.ONLY_A_WAITING_REQUEST_IS_GIVEN_UP,
          () -> item.puts(TURKIYE, Side.AFTER, KENYA));
    }
  }

  @Nested
  class Spk_15_points_of_order_first {

    @Test
    void before_everything_else_first_come_first_served_among_themselves() {
      item.asks(KENYA, INTRODUCE, "C24/3")
          .asks(BRAZIL, POINT_OF_ORDER)
          .asks(TURKIYE, POINT_OF_ORDER);

      assertThat(item.queue()).containsExactly("BRA", "TUR", "KEN");
      assertThat(ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
      refused(
          SpeakersRule.POINTS_OF_ORDER_FIRST,
          () -> item.isGivenTheFloor(councillor("XXX"), COMMENTS));
    }

    @Test
    void the_Chair_puts_nobody_before_one_nor_one_behind_another() {
      item.asks(KENYA, SPEAK).asks(TURKIYE, POINT_OF_ORDER);

      refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(KENYA, Side.BEFORE, TURKIYE));
      refused(SpeakersRule.POINTS_OF_ORDER_FIRST, () -> item.puts(TURKIYE, Side.AFTER, KENYA));
      assertThat(item.queue()).containsExactly("TUR", "KEN");
    }

    @Test
    void whom_the_Chair_put_behind_one_waits_for_a_later_one_as_well() {
      item.asks(KENYA, SPEAK).asks(BRAZIL, SPEAK).asks(TURKIYE, POINT_OF_ORDER);
      item.puts(BRAZIL, Side.AFTER, TURKIYE);

      item.asks(councillor("XXX"), POINT_OF_ORDER);

      assertThat(item.queue()).containsExactly("TUR", "XXX", "BRA", "KEN");
      assertThat(ruleOf(2)).isEqualTo(SpeakersRule.POINTS_OF_ORDER_FIRST);
    }

    @Test
    void the_Chair_orders_them_among_themselves() {
      item.asks(KENYA, POINT_OF_ORDER).asks(TURKIYE, POINT_OF_ORDER);

      assertThat(item.puts(TURKIYE, Side.BEFORE, KENYA).queue()).containsExactly("TUR", "KEN");
    }
  }

  @Nested
  class Spk_16_procedural_motions_before_substance {

    @Test
    void before_introductions() {
      ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
      conference.asks(KENYA, INTRODUCE, "C24/3").asks(TURKIYE, PROCEDURAL_MOTION);

      assertThat(conference.queue()).containsExactly("TUR", "KEN");
      assertThat(conference.list.inOrder().getFirst().reason().rule())
          .isEqualTo(SpeakersRule.PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE);
    }
  }

  @Nested
  class Spk_17_rights_of_reply_last {

    @Test
    void after_observers() {
      item.asks(KENYA, RIGHT_OF_REPLY).asks(OSKAR, SPEAK);

      assertThat(item.queue()).containsExactly("OSK", "KEN");
      assertThat(ruleOf(1)).isEqualTo(SpeakersRule.RIGHTS_OF_REPLY_LAST);
    }
  }

  @Nested
  class Spk_18_introductions_before_discussion {

    @Test
    void also_an_observers_before_a_councillors_statement() {
      item.asks(KENYA, SPEAK).asks(OSKAR, INTRODUCE, "C24/7");

      assertThat(item.queue()).containsExactly("OSK", "KEN");
      refused(
          SpeakersRule.INTRODUCTIONS_BEFORE_DISCUSSION,
          () -> item.isGivenTheFloor(KENYA, COMMENTS));
    }
  }

  @Nested
  class Spk_19_observers_introduce_after_councillors {

    @Test
    void also_when_they_asked_earlier() {
      item.asks(OSKAR, INTRODUCE, "C24/7").asks(BRAZIL, INTRODUCE, "C24/3");

      assertThat(item.queue()).containsExactly("BRA", "OSK");
      refused(
          SpeakersRule.OBSERVERS_INTRODUCE_AFTER_COUNCILLORS,
          () -> item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7"));
    }
  }

  @Nested
  class Spk_20_observers_speak_after_councillors {

    @Test
    void also_after_remote_ones() {
      item.asks(PELARGIA, SPEAK).asks(BRAZIL, SPEAK);

      assertThat(item.queue()).containsExactly("BRA", "PEL");
      assertThat(ruleOf(1)).isEqualTo(SpeakersRule.OBSERVERS_SPEAK_AFTER_COUNCILLORS);
    }
  }

  @Nested
  class Spk_21_in_the_room_before_remote {

    @Test
    void councillors_in_the_discussion() {
      item.asks(BRAZIL, SPEAK).asks(KENYA, SPEAK);

      assertThat(item.queue()).containsExactly("KEN", "BRA");
      refused(SpeakersRule.IN_THE_ROOM_BEFORE_REMOTE, () -> item.isGivenTheFloor(BRAZIL, COMMENTS));
    }

    @Test
    void introductions_are_first_come_first_served() {
      item.asks(BRAZIL, INTRODUCE, "C24/3").asks(KENYA, INTRODUCE, "C24/4");

      assertThat(item.queue()).containsExactly("BRA", "KEN");
    }

    @Test
    void where_one_is_now_is_what_counts() {
      item.asks(BRAZIL, SPEAK).asks(KENYA, SPEAK);

      item.attends(BRAZIL.participant(), Attendance.IN_PERSON);

      assertThat(item.queue()).containsExactly("BRA", "KEN");
    }
  }

  @Nested
  class Spk_22_first_come_first_served {

    @Test
    void among_equals() {
      item.asks(TURKIYE, SPEAK).asks(KENYA, SPEAK);

      assertThat(item.queue()).containsExactly("TUR", "KEN");
      assertThat(ruleOf(1)).isEqualTo(SpeakersRule.FIRST_COME_FIRST_SERVED);
      refused(SpeakersRule.FIRST_COME_FIRST_SERVED, () -> item.isGivenTheFloor(KENYA, COMMENTS));
    }

    @Test
    void one_that_does_not_wait_is_treated_as_asking_now() {
      item.asks(BRAZIL, SPEAK);

      assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("BRA");
    }

    @Test
    void whoever_it_is_and_wherever_it_sits_in_the_General_Assembly() {
      ItemUnderway assembly =
          ItemUnderway.opened(ASSEMBLY)
              .asks(OSKAR, SPEAK)
              .asks(BRAZIL, SPEAK)
              .asks(KENYA, INTRODUCE, "C24/3");

      assertThat(assembly.queue()).containsExactly("OSK", "BRA", "KEN");
      assertThat(assembly.isGivenTheFloor(OSKAR, COMMENTS).speakingTimeSeconds()).isNull();
    }

    @Test
    void nobody_stands_in_its_own_way() {
      item.asks(KENYA, INTRODUCE, "C24/3");

      assertThat(item.speaks(KENYA, COMMENTS, 10).queue()).containsExactly("KEN");
    }
  }

  @Nested
  class Spk_23_observers_share_the_time_left {

    @Test
    void recomputed_as_requests_come_and_go_and_time_passes() {
      item.asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);
      assertThat(item.list.observerSeconds()).contains(300);

      item.speaks(SECRETARY_GENERAL, REPLIES, 120);
      assertThat(item.list.observerSeconds()).contains(240);

      item.withdraws(OSKAR, SPEAK);
      assertThat(item.list.observerSeconds()).contains(300);
    }

    @Test
    void fixed_when_the_first_observer_is_called() {
      item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(OSKAR, SPEAK).asks(PELARGIA, SPEAK);

      Intervention first = item.isGivenTheFloor(OSKAR, COMMENTS);
      item.ends(first.id(), 20);

      assertThat(first.speakingTimeSeconds()).isEqualTo(150);
      assertThat(item.list.observerSeconds()).contains(150);
    }

    @Test
    void one_that_did_not_wait_is_counted_with_those_who_do() {
      item.speaks(SECRETARY_GENERAL, REPLIES, 300).asks(PELARGIA, SPEAK);

      assertThat(item.isGivenTheFloor(OSKAR, INTRODUCES, "C24/7").speakingTimeSeconds())
          .isEqualTo(150);
    }

    @Test
    void a_councillor_is_given_no_such_time() {
      assertThat(item.isGivenTheFloor(KENYA, COMMENTS).speakingTimeSeconds()).isNull();
      assertThat(item.list.observerSeconds()).isEmpty();
    }
  }

  @Nested
  class Spk_37_a_motion_ends_once {

    @Test
    void and_then_nobody_speaks_on_it() {
      Motion closure = Motion.CLOSURE_OF_THE_DEBATE;
      ItemUnderway conference = ItemUnderway.opened(CONFERENCE).moves(KENYA, closure);
      Intervention moved = conference.isGivenTheFloor(KENYA, COMMENTS);
      conference.ends(moved.id(), 10).endsMotion(moved, MotionResult.CARRIED);

      refused(SpeakersRule.MOTION_ENDS_ONCE, () -> conference.endsMotion(moved, MotionResult.LOST));
      refused(
          SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED,
          () -> conference.asksOn(closure, AGAINST_THE_MOTION, TURKIYE));
    }
  }

  @Nested
  class Spk_35_time_is_set_on_the_item {

    private final Rule rule = SpeakersRule.TIME_IS_SET_ON_THE_ITEM;

    @Test
    void for_observers_within_the_cap_and_until_the_first_is_called() {
      item.asks(OSKAR, SPEAK).limits(Limited.OBSERVER, 120);
      refused(rule, () -> item.limits(Limited.OBSERVER, 301));
      assertThat(item.isGivenTheFloor(OSKAR, COMMENTS).speakingTimeSeconds()).isEqualTo(120);

      refused(rule, () -> item.limits(Limited.OBSERVER, 60));
      refused(rule, () -> item.limits(Limited.OBSERVER, null));
    }

    @Test
    void where_it_is_not_computed_it_is_any_and_at_any_time() {
      ItemUnderway conference =
          ItemUnderway.opened(CONFERENCE).speaks(OSKAR, COMMENTS, 10).limits(Limited.OBSERVER, 900);

      assertThat(conference.isGivenTheFloor(OSKAR, COMMENTS).speakingTimeSeconds()).isEqualTo(900);
    }
  }

  @Nested
  class Spk_36_a_delegation_has_its_time {

    @Test
    void on_the_substance_and_not_beyond() {
      item.limits(Limited.DELEGATION_IN_ALL, 60).speaks(KENYA, COMMENTS, 60);

      refused(SpeakersRule.DELEGATION_HAS_ITS_TIME, () -> item.asks(KENYA, SPEAK));
      assertThat(item.asks(KENYA, POINT_OF_ORDER).asks(KENYA, RIGHT_OF_REPLY).queue())
          .containsExactly("KEN", "KEN");
    }
  }

  @Test
  void an_officer_is_given_the_floor_without_asking() {
    assertThatThrownBy(() -> item.asks(SECRETARY_GENERAL, SPEAK)).isInstanceOf(InvalidInput.class);
    item.asks(KENYA, POINT_OF_ORDER);
    assertThat(item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).isRunning()).isTrue();
  }

  private SpeakersRule ruleOf(int place) {
    return item.list.inOrder().get(place).reason().rule();
  }

  private static Speaker councillor(String code) {
    return ItemUnderway.councillor(code, Attendance.IN_PERSON);
  }

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }
}
