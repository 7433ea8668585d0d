package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.moved;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.WholeDebate.the;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of a request to speak on a motion: Egypt's, against Kenya's to
 * close the debate. Reserved is only a right to speak on the item.
 */
class RequestOnAMotionStatesTest {

  private static final Speaker EGYPT = ItemUnderway.councillor("EGY");

  private static final RequestStatus[] STATUSES =
      Arrays.stream(RequestStatus.values())
          .filter(status -> status != RequestStatus.RIGHT_RESERVED)
          .toArray(RequestStatus[]::new);

  /** What is done to it, and to the motion that it is about. */
  private enum ToTheRequest {
    CALL(item -> item.isCalled(EGYPT, COMMENTS, item.lastRequestOf(EGYPT).id())),
    END(item -> item.debate().end(speech(item), item.tick())),
    PAUSE(item -> item.debate().pause(speech(item), item.tick())),
    RESUME(item -> item.debate().resume(speech(item), item.tick())),
    YIELD(item -> item.yields(speech(item), TURKIYE)),
    ASK_BETWEEN(item -> item.isAsked(speech(item), TURKIYE)),
    ASK(item -> item.asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, EGYPT)),
    WITHDRAW(item -> item.list.withdraw(ITEM, item.lastRequestOf(EGYPT), item.tick())),
    PASS_OVER(item -> item.passesOver(EGYPT)),
    PUT(item -> item.puts(EGYPT, Side.AFTER, TURKIYE)),
    ATTEND(item -> item.attends(EGYPT.participant(), Attendance.REMOTE)),
    CARRY(item -> item.endsMotion(motion(item), MotionResult.CARRIED)),
    LOSE(item -> item.endsMotion(motion(item), MotionResult.LOST)),
    WITHDRAW_THE_MOTION(item -> item.endsMotion(motion(item), MotionResult.WITHDRAWN)),
    RULE_OUT(item -> item.endsMotion(motion(item), MotionResult.RULED_OUT)),
    MAKE_ONCE_MORE(item -> item.moves(BRAZIL, CLOSURE_OF_THE_DEBATE));

    private final Consumer<ItemUnderway> done;

    ToTheRequest(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention speech(ItemUnderway item) {
      return the(made -> made.by().participant().equals(EGYPT.participant()), item);
    }
  }

  private static final StateTable REQUEST =
      StateTable.of(
          """
                               WAITING      SPEAKING     CONCLUDED  WITHDRAWN  PASSED_OVER  LAPSED
          CALL                 SPEAKING     spk-27       spk-27     spk-27     spk-27       spk-27
          END                  none         CONCLUDED    stands     none       none         none
          PAUSE                none         stays        stands     none       none         none
          RESUME               none         stands       stands     none       none         none
          YIELD                none         spk-16       spk-14     none       none         none
          ASK_BETWEEN          none         spk-16       spk-14     none       none         none
          ASK                  spk-12       spk-34       spk-34     stays      stays        spk-34
          WITHDRAW             WITHDRAWN    spk-13       spk-13     spk-13     spk-13       spk-13
          PASS_OVER            PASSED_OVER  PASSED_OVER  spk-13     spk-13     spk-13       spk-13
          PUT                  stays        spk-13       spk-13     spk-13     spk-13       spk-13
          ATTEND               stays        stays        stays      stays      stays        stays
          CARRY                LAPSED       stays        stays      stays      stays        spk-37
          LOSE                 LAPSED       stays        stays      stays      stays        spk-37
          WITHDRAW_THE_MOTION  LAPSED       stays        stays      stays      stays        spk-37
          RULE_OUT             LAPSED       stays        stays      stays      stays        spk-37
          MAKE_ONCE_MORE       stays        stays        stays      stays      stays        stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_on_a_motion_goes_where_its_table_says(RequestStatus from, ToTheRequest command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    SpeakerRequest request = at(from, item);

    assertThat(outcome(() -> command.done.accept(item), request::status))
        .isEqualTo(REQUEST.cell(command, from));
  }

  static Stream<Arguments> a_request_on_a_motion_goes_where_its_table_says() {
    return REQUEST.product(STATUSES, ToTheRequest.values());
  }

  /** The motion is not ended, but where the request lapsed with it. */
  private static final StateTable AROUND =
      StateTable.of(
          """
                                       WAITING  SPEAKING   CONCLUDED  WITHDRAWN  PASSED_OVER  LAPSED
          NOTIFY                       stays    stays      stays      stays      stays        stays
          ASK                          stays    stays      stays      stays      stays        stays
          WITHDRAW                     stays    stays      stays      stays      stays        stays
          RESERVE                      stays    stays      stays      stays      stays        stays
          CLOSE_LIST                   stays    stays      stays      stays      stays        stays
          REOPEN_LIST                  spk-11   spk-11     spk-11     spk-11     spk-11       spk-11
          ANNOUNCE                     stays    stays      stays      stays      stays        stays
          LIMIT                        stays    stays      stays      stays      stays        stays
          PUT                          stays    stays      stays      stays      stays        stays
          PASS_OVER                    spk-16   spk-16     spk-16     spk-16     spk-16       stays
          GIVE_THE_FLOOR               spk-16   spk-14     spk-16     spk-16     spk-16       stays
          GIVE_AN_OFFICER_THE_FLOOR    stays    spk-14     stays      stays      stays        stays
          GIVE_WHO_PRESIDES_THE_FLOOR  stays    spk-14     stays      stays      stays        stays
          RAISE_POINT_OF_ORDER         stays    stays      stays      stays      stays        stays
          END                          stays    spk-14     stays      stays      stays        stays
          PASS_OVER_CALLED             stays    spk-14     stays      stays      stays        stays
          PAUSE                        stays    spk-14     stays      stays      stays        stays
          RESUME                       stays    spk-14     stays      stays      stays        stays
          YIELD                        spk-16   spk-14     spk-16     spk-16     spk-16       stays
          ASK_BETWEEN                  spk-16   spk-14     spk-16     spk-16     spk-16       stays
          MAKE_A_MOTION                stays    spk-14     stays      stays      stays        stays
          CARRY                        stays    spk-14     stays      stays      stays        stays
          LOSE                         stays    spk-14     stays      stays      stays        stays
          WITHDRAW_THE_MOTION          stays    spk-14     stays      stays      stays        stays
          RULE_OUT                     stays    spk-14     stays      stays      stays        stays
          RULE                         stays    stays      stays      stays      stays        stays
          APPEAL                       stays    stays      stays      stays      stays        stays
          DECIDE                       stays    stays      stays      stays      stays        stays
          ALLOT                        stays    stays      stays      stays      stays        stays
          OPEN_ITEM                    stays    stays      stays      stays      stays        stays
          CLOSE_ITEM                   stays    CONCLUDED  stays      stays      stays        stays
          CARRY_OVER                   stays    CONCLUDED  stays      stays      stays        stays
          TAKE_UP_ELSEWHERE            LAPSED   CONCLUDED  stays      stays      stays        stays
          OPEN_ANOTHER                 stays    stays      stays      stays      stays        stays
          CLOSE_ANOTHER                stays    stays      stays      stays      stays        stays
          GO_ON_WITH_ANOTHER           stays    CONCLUDED  stays      stays      stays        stays
          ADJOURN_MEETING              stays    stays      stays      stays      stays        stays
          RESUME_MEETING               stays    stays      stays      stays      stays        stays
          CLOSE_MEETING                stays    CONCLUDED  stays      stays      stays        stays
          TAKE_THE_CHAIR               stays    stays      stays      stays      stays        stays
          ATTEND                       stays    stays      stays      stays      stays        stays
          MICROPHONE_ON                stays    stays      stays      stays      stays        stays
          MICROPHONE_OFF               stays    stays      stays      stays      stays        stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_on_a_motion_goes_where_what_is_done_around_it_takes_it(
      RequestStatus from, Around command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    SpeakerRequest request = at(from, item);

    assertThat(outcome(() -> command.on(item), request::status))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_request_on_a_motion_goes_where_what_is_done_around_it_takes_it() {
    return AROUND.product(STATUSES, Around.values());
  }

  private static SpeakerRequest at(RequestStatus from, ItemUnderway item) {
    othersWait(item);
    Intervention moved = moved(item);
    item.ends(moved.id(), 10).asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, EGYPT);
    SpeakerRequest request = item.lastRequestOf(EGYPT);
    switch (from) {
      case WAITING -> {}
      case SPEAKING -> item.isGivenTheFloor(EGYPT, COMMENTS);
      case CONCLUDED -> item.speaks(EGYPT, COMMENTS, 10);
      case WITHDRAWN -> item.withdraws(EGYPT, AGAINST_THE_MOTION);
      case PASSED_OVER -> item.passesOver(EGYPT);
      case LAPSED -> item.endsMotion(moved, MotionResult.LOST);
      case RIGHT_RESERVED -> throw new AssertionError("Reserved is a right to speak on the item");
    }
    assertThat(request.status()).isEqualTo(from);
    return request;
  }

  private static Intervention motion(ItemUnderway item) {
    return the(made -> made.calledFor().makesAMotion(), item);
  }
}
