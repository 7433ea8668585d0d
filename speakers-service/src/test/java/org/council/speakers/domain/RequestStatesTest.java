package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.WholeDebate.the;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of a request: an observer's, to introduce its document. Those of
 * one to speak on a motion are in {@link RequestOnAMotionStatesTest}, of a turn that was none in
 * {@link TurnThatWasNoneStatesTest}.
 */
class RequestStatesTest {

  private enum ToTheRequest {
    CALL(item -> item.isCalled(OSKAR, INTRODUCES, item.lastRequestOf(OSKAR).id())),
    END(item -> item.debate().end(introductionOf(item), item.tick())),
    PAUSE(item -> item.debate().pause(introductionOf(item), item.tick())),
    RESUME(item -> item.debate().resume(introductionOf(item), item.tick())),
    ASK(item -> item.asks(OSKAR, INTRODUCE, "C24/7")),
    WITHDRAW(item -> item.list.withdraw(ITEM, item.lastRequestOf(OSKAR), item.tick())),
    PASS_OVER(item -> item.passesOver(OSKAR)),
    RESERVE(item -> item.reserves(OSKAR, "C24/7")),
    SPEAK_INSTEAD(item -> item.speaks(OSKAR, COMMENTS, 10)),
    PUT(item -> item.asks(KENYA, SPEAK).puts(OSKAR, Side.AFTER, KENYA)),
    YIELD(item -> item.yields(introductionOf(item), KENYA)),
    YIELD_TO_IT(item -> item.yields(anothersSpeech(item), OSKAR)),
    ASK_BETWEEN(item -> item.isAsked(introductionOf(item), KENYA)),
    LET_IT_ASK(item -> item.isAsked(anothersSpeech(item), OSKAR)),
    REOPEN_LIST(item -> item.closeList().reopenList()),
    ATTEND(item -> item.attends(OSKAR.participant(), Attendance.REMOTE));

    private final Consumer<ItemUnderway> done;

    ToTheRequest(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention introductionOf(ItemUnderway item) {
      return the(made -> made.speech().does() == INTRODUCES, item);
    }

    private static Intervention anothersSpeech(ItemUnderway item) {
      return item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);
    }
  }

  private static final StateTable REQUEST =
      StateTable.of(
          """
                         WAITING         SPEAKING     CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          CALL           SPEAKING        spk-27       spk-27     spk-27     spk-27       spk-27          spk-27
          END            none            CONCLUDED    stands     none       none         none            none
          PAUSE          none            stays        stands     none       none         none            none
          RESUME         none            stands       stands     none       none         none            none
          ASK            spk-12          spk-07       spk-07     stays      stays        stays           spk-07
          WITHDRAW       WITHDRAWN       spk-13       spk-13     spk-13     spk-13       spk-13          spk-13
          PASS_OVER      PASSED_OVER     PASSED_OVER  spk-13     spk-13     spk-13       spk-13          spk-13
          RESERVE        RIGHT_RESERVED  spk-07       spk-07     stays      stays        stays           spk-07
          SPEAK_INSTEAD  LAPSED          spk-07       spk-07     stays      stays        stays           spk-07
          PUT            stays           spk-13       spk-13     spk-13     spk-13       spk-13          spk-13
          YIELD          none            CONCLUDED    spk-14     none       none         none            none
          YIELD_TO_IT    LAPSED          spk-14       spk-07     stays      stays        stays           spk-07
          ASK_BETWEEN    none            stays        spk-14     none       none         none            none
          LET_IT_ASK     LAPSED          spk-14       spk-07     stays      stays        stays           spk-07
          REOPEN_LIST    stays           stays        stays      stays      stays        stays           stays
          ATTEND         stays           stays        stays      stays      stays        stays           stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_its_table_says(RequestStatus from, ToTheRequest command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL);
    SpeakerRequest request = at(from, item);

    assertThat(outcome(() -> command.done.accept(item), request::status))
        .isEqualTo(REQUEST.cell(command, from));
  }

  static Stream<Arguments> a_request_goes_where_its_table_says() {
    return REQUEST.product(RequestStatus.values(), ToTheRequest.values());
  }

  private static final StateTable AROUND =
      StateTable.of(
          """
                                       WAITING  SPEAKING   CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          NOTIFY                       spk-09   spk-09     spk-09     spk-09     spk-09       spk-09          spk-09
          ASK                          stays    stays      stays      stays      stays        stays           stays
          WITHDRAW                     stays    stays      stays      stays      stays        stays           stays
          RESERVE                      stays    stays      stays      stays      stays        stays           stays
          CLOSE_LIST                   stays    stays      stays      stays      stays        stays           stays
          REOPEN_LIST                  spk-11   spk-11     spk-11     spk-11     spk-11       spk-11          spk-11
          ANNOUNCE                     stays    stays      stays      stays      stays        stays           stays
          LIMIT                        stays    stays      stays      stays      stays        stays           stays
          PUT                          stays    stays      stays      stays      stays        stays           stays
          PASS_OVER                    spk-18   stays      stays      stays      stays        stays           stays
          GIVE_THE_FLOOR               spk-18   spk-14     stays      stays      stays        stays           stays
          GIVE_AN_OFFICER_THE_FLOOR    stays    spk-14     stays      stays      stays        stays           stays
          GIVE_WHO_PRESIDES_THE_FLOOR  stays    spk-14     stays      stays      stays        stays           stays
          RAISE_POINT_OF_ORDER         stays    stays      stays      stays      stays        stays           stays
          END                          stays    spk-14     stays      stays      stays        stays           stays
          PASS_OVER_CALLED             stays    spk-14     stays      stays      stays        stays           stays
          PAUSE                        stays    spk-14     stays      stays      stays        stays           stays
          RESUME                       stays    spk-14     stays      stays      stays        stays           stays
          YIELD                        stays    spk-14     stays      stays      stays        stays           stays
          ASK_BETWEEN                  stays    spk-14     stays      stays      stays        stays           stays
          MAKE_A_MOTION                stays    spk-14     stays      stays      stays        stays           stays
          CARRY                        stays    spk-14     stays      stays      stays        stays           stays
          LOSE                         stays    spk-14     stays      stays      stays        stays           stays
          WITHDRAW_THE_MOTION          stays    spk-14     stays      stays      stays        stays           stays
          RULE_OUT                     stays    spk-14     stays      stays      stays        stays           stays
          RULE                         stays    stays      stays      stays      stays        stays           stays
          APPEAL                       stays    stays      stays      stays      stays        stays           stays
          DECIDE                       stays    stays      stays      stays      stays        stays           stays
          ALLOT                        stays    stays      stays      stays      stays        stays           stays
          OPEN_ITEM                    stays    stays      stays      stays      stays        stays           stays
          CLOSE_ITEM                   stays    CONCLUDED  stays      stays      stays        stays           stays
          CARRY_OVER                   stays    CONCLUDED  stays      stays      stays        stays           stays
          TAKE_UP_ELSEWHERE            stays    CONCLUDED  stays      stays      stays        stays           stays
          OPEN_ANOTHER                 stays    stays      stays      stays      stays        stays           stays
          CLOSE_ANOTHER                stays    stays      stays      stays      stays        stays           stays
          GO_ON_WITH_ANOTHER           stays    CONCLUDED  stays      stays      stays        stays           stays
          ADJOURN_MEETING              stays    stays      stays      stays      stays        stays           stays
          RESUME_MEETING               stays    stays      stays      stays      stays        stays           stays
          CLOSE_MEETING                stays    CONCLUDED  stays      stays      stays        stays           stays
          TAKE_THE_CHAIR               stays    stays      stays      stays      stays        stays           stays
          ATTEND                       stays    stays      stays      stays      stays        stays           stays
          MICROPHONE_ON                stays    stays      stays      stays      stays        stays           stays
          MICROPHONE_OFF               stays    stays      stays      stays      stays        stays           stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_what_is_done_around_it_takes_it(RequestStatus from, Around command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL);
    SpeakerRequest request = at(from, item);
    othersWait(item);

    assertThat(outcome(() -> command.on(item), request::status))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_request_goes_where_what_is_done_around_it_takes_it() {
    return AROUND.product(RequestStatus.values(), Around.values());
  }

  private static SpeakerRequest at(RequestStatus from, ItemUnderway item) {
    item.asks(OSKAR, INTRODUCE, "C24/7");
    SpeakerRequest request = item.lastRequestOf(OSKAR);
    switch (from) {
      case WAITING -> {}
      case SPEAKING -> item.isGivenTheFloor(OSKAR, INTRODUCES);
      case CONCLUDED -> item.speaks(OSKAR, INTRODUCES, 10);
      case WITHDRAWN -> item.withdraws(OSKAR, INTRODUCE);
      case PASSED_OVER -> item.passesOver(OSKAR);
      case RIGHT_RESERVED -> item.reserves(OSKAR, "C24/7");
      case LAPSED -> item.speaks(OSKAR, COMMENTS, 10);
    }
    assertThat(request.status()).isEqualTo(from);
    return request;
  }
}
