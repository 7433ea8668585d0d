package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever delegations and who presides do, in every status of the meeting. What delegations tell
 * and ask goes on while it does not sit.
 */
class MeetingStatesTest {

  private static final Around[] COMMANDS =
      EnumSet.range(Around.NOTIFY, Around.DECIDE).toArray(Around[]::new);

  private static final StateTable AROUND =
      StateTable.of(
          """
                                       SCHEDULED  IN_PROGRESS  ADJOURNED  CLOSED
          NOTIFY                       stays      stays        stays      stays
          ASK                          stays      stays        stays      stays
          WITHDRAW                     stays      stays        stays      stays
          RESERVE                      stays      stays        stays      stays
          CLOSE_LIST                   early      stays        spk-05     spk-05
          REOPEN_LIST                  early      spk-11       spk-05     spk-05
          ANNOUNCE                     early      stays        spk-05     spk-05
          LIMIT                        early      stays        spk-05     spk-05
          PUT                          early      stays        spk-05     spk-05
          PASS_OVER                    early      stays        spk-05     spk-05
          GIVE_THE_FLOOR               early      stays        spk-05     spk-05
          GIVE_AN_OFFICER_THE_FLOOR    early      stays        spk-05     spk-05
          GIVE_WHO_PRESIDES_THE_FLOOR  early      stays        spk-05     spk-05
          RAISE_POINT_OF_ORDER         early      stays        spk-05     spk-05
          END                          early      stays        spk-05     spk-05
          PASS_OVER_CALLED             early      stays        spk-05     spk-05
          PAUSE                        early      stays        spk-05     spk-05
          RESUME                       early      stays        spk-05     spk-05
          YIELD                        early      stays        spk-05     spk-05
          ASK_BETWEEN                  early      stays        spk-05     spk-05
          MAKE_A_MOTION                early      stays        spk-05     spk-05
          CARRY                        early      stays        spk-05     spk-05
          LOSE                         early      stays        spk-05     spk-05
          WITHDRAW_THE_MOTION          early      stays        spk-05     spk-05
          RULE_OUT                     early      stays        spk-05     spk-05
          RULE                         early      stays        spk-05     spk-05
          APPEAL                       early      stays        spk-05     spk-05
          DECIDE                       early      stays        spk-05     spk-05
          """);

  @ParameterizedTest
  @MethodSource
  void a_meeting_lets_be_done_what_its_table_says(MeetingStatus status, Around command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    othersWait(item);
    item.floor.meetingIs(status, item.tick());

    assertThat(outcome(() -> command.on(item), () -> item.floor.sittings().status()))
        .isEqualTo(AROUND.cell(command, status));
  }

  static Stream<Arguments> a_meeting_lets_be_done_what_its_table_says() {
    return AROUND.product(MeetingStatus.values(), COMMANDS);
  }

  private interface OnAnItem {
    void on(ItemUnderway item, Intervention made, Intervention raised);
  }

  /** What is done to a motion that was made before, and to a point of order that was raised. */
  private enum ToWhatWasBegun {
    CARRY((item, moved, _) -> item.endsMotion(moved, MotionResult.CARRIED)),
    LOSE((item, moved, _) -> item.endsMotion(moved, MotionResult.LOST)),
    WITHDRAW_THE_MOTION((item, moved, _) -> item.endsMotion(moved, MotionResult.WITHDRAWN)),
    RULE_OUT((item, moved, _) -> item.endsMotion(moved, MotionResult.RULED_OUT)),
    RULE((item, _, raised) ->
        item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick())),
    APPEAL((item, _, raised) -> item.debate().pointsOfOrder().appeal(raised, KENYA, item.tick())),
    DECIDE((item, _, raised) ->
        item.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, item.tick()));

    private final OnAnItem done;

    ToWhatWasBegun(OnAnItem done) {
      this.done = done;
    }
  }

  /** The point of order comes first, where it is ruled on at once. */
  private static final StateTable BEGUN =
      StateTable.of(
          """
                               SCHEDULED  IN_PROGRESS  ADJOURNED  CLOSED
          CARRY                early      spk-29       spk-05     spk-05
          LOSE                 early      spk-29       spk-05     spk-05
          WITHDRAW_THE_MOTION  early      stays        spk-05     spk-05
          RULE_OUT             early      spk-29       spk-05     spk-05
          RULE                 early      stays        spk-05     spk-05
          APPEAL               early      spk-30       spk-05     spk-05
          DECIDE               early      spk-30       spk-05     spk-05
          """);

  @ParameterizedTest
  @MethodSource
  void a_meeting_lets_be_ended_what_its_table_says(MeetingStatus status, ToWhatWasBegun command) {
    ItemUnderway item = ItemUnderway.opened(CONFERENCE);
    Intervention moved = WholeDebate.moved(item);
    item.ends(moved.id(), 10);
    Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10).floor.meetingIs(status, item.tick());

    assertThat(
            outcome(
                () -> command.done.on(item, moved, raised), () -> item.floor.sittings().status()))
        .isEqualTo(BEGUN.cell(command, status));
  }

  static Stream<Arguments> a_meeting_lets_be_ended_what_its_table_says() {
    return BEGUN.product(MeetingStatus.values(), ToWhatWasBegun.values());
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
    Intervention raised = item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER);
    item.ends(raised.id(), 10).debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick());
    item.debate().pointsOfOrder().appeal(raised, KENYA, item.tick());
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
    return WHILE_ONE_SPEAKS.product(opened, WhileOneSpeaks.values());
  }
}
