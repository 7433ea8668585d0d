package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.stream.Stream;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.rules.Limited;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is done on an item, in every status of the meeting: Kenya has spoken to make a motion, its
 * point of order was not ruled on, and Türkiye waits. What delegations tell and ask goes on while
 * the meeting does not sit.
 */
class MeetingStatesTest {

  private interface OnAnItem {
    void on(ItemUnderway item, Intervention moved, Intervention pointOfOrder);
  }

  private enum OnTheItem {
    NOTIFY((item, _, _) -> item.notified(OSKAR, SPEAK, null)),
    ASK((item, _, _) -> item.asks(KENYA, SPEAK)),
    WITHDRAW((item, _, _) -> item.withdraws(TURKIYE, SPEAK)),
    RESERVE((item, _, _) -> item.reserves(OSKAR, "C24/7")),
    GIVE_THE_FLOOR((item, _, _) -> item.isGivenTheFloor(TURKIYE, COMMENTS)),
    GIVE_AN_OFFICER_THE_FLOOR((item, _, _) -> item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES)),
    PASS_OVER((item, _, _) -> item.passesOver(TURKIYE)),
    PUT((item, _, _) -> item.asks(KENYA, INTRODUCE).puts(KENYA, Side.AFTER, TURKIYE)),
    CLOSE_LIST((item, _, _) -> item.closeList()),
    REOPEN_LIST((item, _, _) -> item.reopenList()),
    ANNOUNCE((item, _, _) -> item.chairsHand().announce(item.tick())),
    LIMIT((item, _, _) -> item.limits(Limited.COUNCILLOR, 60)),
    END_THE_MOTION((item, moved, _) -> item.endsMotion(moved, MotionResult.LOST)),
    RULE((item, _, raised) ->
        item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick())),
    APPEAL((item, _, raised) -> item.debate().pointsOfOrder().appeal(raised, KENYA, item.tick()));

    private final OnAnItem done;

    OnTheItem(OnAnItem done) {
      this.done = done;
    }
  }

  private static final StateTable MEETING =
      StateTable.of(
          """
                                     SCHEDULED  IN_PROGRESS  ADJOURNED  CLOSED
          NOTIFY                     stays      stays        stays      stays
          ASK                        stays      stays        stays      stays
          WITHDRAW                   stays      stays        stays      stays
          RESERVE                    stays      stays        stays      stays
          GIVE_THE_FLOOR             early      spk-29       spk-05     spk-05
          GIVE_AN_OFFICER_THE_FLOOR  early      spk-29       spk-05     spk-05
          PASS_OVER                  early      spk-16       spk-05     spk-05
          PUT                        early      spk-29       spk-05     spk-05
          CLOSE_LIST                 early      spk-29       spk-05     spk-05
          REOPEN_LIST                early      spk-11       spk-05     spk-05
          ANNOUNCE                   early      spk-29       spk-05     spk-05
          LIMIT                      early      spk-29       spk-05     spk-05
          END_THE_MOTION             early      spk-29       spk-05     spk-05
          RULE                       early      stays        spk-05     spk-05
          APPEAL                     early      spk-30       spk-05     spk-05
          """);

  @ParameterizedTest
  @MethodSource
  void a_meeting_lets_be_done_what_its_table_says(MeetingStatus status, OnTheItem command) {
    ItemUnderway item = ItemUnderway.opened(CONFERENCE).moves(KENYA, CLOSURE_OF_THE_DEBATE);
    Intervention moved = item.isGivenTheFloor(KENYA, COMMENTS);
    item.ends(moved.id(), 10);
    Intervention raised = item.isGivenTheFloor(KENYA, Does.RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10).asks(TURKIYE, SPEAK);
    item.floor.meetingIs(status, item.tick());

    assertThat(
            outcome(
                () -> command.done.on(item, moved, raised), () -> item.floor.sittings().status()))
        .isEqualTo(MEETING.cell(command, status));
  }

  static Stream<Arguments> a_meeting_lets_be_done_what_its_table_says() {
    return product(MeetingStatus.values(), OnTheItem.values());
  }

  /** What is done while Kenya has the floor and the ruling on a point of order is appealed. */
  private enum WhileOneSpeaks {
    END((item, made, _) -> item.debate().end(made, item.tick())),
    PAUSE((item, made, _) -> item.debate().pause(made, item.tick())),
    RESUME((item, made, _) -> item.debate().resume(made, item.tick())),
    YIELD((item, made, _) -> item.yields(made, TURKIYE)),
    ASK_BETWEEN((item, made, _) -> item.isAsked(made, TURKIYE)),
    PASS_OVER_CALLED((item, made, _) -> item.passesOver(made)),
    DECIDE((item, _, raised) ->
        item.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, item.tick())),
    MICROPHONE((item, _, _) -> item.hears("M-014", true, item.tick()));

    private final OnAnItem done;

    WhileOneSpeaks(OnAnItem done) {
      this.done = done;
    }
  }

  /** Before a meeting opened nobody has the floor. */
  private static final StateTable WHILE_ONE_SPEAKS =
      StateTable.of(
          """
                            IN_PROGRESS  ADJOURNED  CLOSED
          END               stays        stays      stands
          PAUSE             stays        stands     stands
          RESUME            stands       spk-05     spk-05
          YIELD             stays        spk-05     spk-05
          ASK_BETWEEN       stays        spk-05     spk-05
          PASS_OVER_CALLED  stays        spk-05     spk-05
          DECIDE            stays        spk-05     spk-05
          MICROPHONE        stays        stays      stays
          """);

  @ParameterizedTest
  @MethodSource
  void while_one_speaks_a_meeting_lets_be_done_what_its_table_says(
      MeetingStatus status, WhileOneSpeaks command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    Intervention raised = item.isGivenTheFloor(TURKIYE, Does.RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10).debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(raised, KENYA, item.tick());
    item.limits(Limited.COUNCILLOR, 60);
    Intervention made = item.isGivenTheFloor(WholeDebate.SEATED, COMMENTS);
    switch (status) {
      case SCHEDULED, IN_PROGRESS -> {}
      case ADJOURNED -> item.adjourns();
      case CLOSED -> item.rises();
    }
    assertThat(item.floor.sittings().status()).isEqualTo(status);

    assertThat(
            outcome(
                () -> command.done.on(item, made, raised), () -> item.floor.sittings().status()))
        .isEqualTo(WHILE_ONE_SPEAKS.cell(command, status));
  }

  static Stream<Arguments> while_one_speaks_a_meeting_lets_be_done_what_its_table_says() {
    MeetingStatus[] opened = {
      MeetingStatus.IN_PROGRESS, MeetingStatus.ADJOURNED, MeetingStatus.CLOSED
    };
    return product(opened, WhileOneSpeaks.values());
  }
}
