package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
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
import org.council.speakers.domain.rules.Limited;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of a request; those of one to speak on a motion are in {@link
 * MotionStatesTest}.
 */
class RequestStatesTest {

  /** What is done to, or around, the request of an observer to introduce its document. */
  private enum ToTheRequest {
    CALL(item -> item.isCalled(OSKAR, INTRODUCES, item.lastRequestOf(OSKAR).id())),
    END(item -> item.debate().end(introductionOf(item), item.tick())),
    WITHDRAW(item -> item.list.withdraw(ITEM, item.lastRequestOf(OSKAR), item.tick())),
    PASS_OVER(item -> item.passesOver(OSKAR)),
    RESERVE(item -> item.reserves(OSKAR, "C24/7")),
    SPEAK_INSTEAD(item -> item.speaks(OSKAR, COMMENTS, 10)),
    PUT(item -> item.asks(KENYA, SPEAK).puts(OSKAR, Side.AFTER, KENYA)),
    YIELD(item -> item.yields(introductionOf(item), KENYA)),
    YIELD_TO_IT(item -> item.yields(anothersSpeech(item), OSKAR)),
    ASK_BETWEEN(item -> item.isAsked(introductionOf(item), KENYA)),
    LET_IT_ASK(item -> item.isAsked(anothersSpeech(item), OSKAR)),
    CLOSE_LIST(ItemUnderway::closeList),
    REOPEN_LIST(item -> item.closeList().reopenList()),
    LIMIT(item -> item.limits(Limited.COUNCILLOR, 60)),
    CLOSE_ITEM(ItemUnderway::closeItem),
    ADJOURN_MEETING(ItemUnderway::adjourns),
    CLOSE_MEETING(ItemUnderway::rises),
    MICROPHONE(item -> item.hears("M-014", true, item.tick())),
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
          CALL             SPEAKING        spk-27       spk-27     spk-27     spk-27       spk-27          spk-27
          END              none            CONCLUDED    stands     none       none         none            none
          WITHDRAW         WITHDRAWN       spk-13       spk-13     spk-13     spk-13       spk-13          spk-13
          PASS_OVER        PASSED_OVER     PASSED_OVER  spk-13     spk-13     spk-13       spk-13          spk-13
          RESERVE          RIGHT_RESERVED  spk-07       spk-07     stays      stays        stays           spk-07
          SPEAK_INSTEAD    LAPSED          spk-07       spk-07     stays      stays        stays           spk-07
          PUT              stays           spk-13       spk-13     spk-13     spk-13       spk-13          spk-13
          YIELD            none            CONCLUDED    spk-14     none       none         none            none
          YIELD_TO_IT      LAPSED          spk-14       spk-07     stays      stays        stays           spk-07
          ASK_BETWEEN      none            stays        spk-14     none       none         none            none
          LET_IT_ASK       LAPSED          spk-14       spk-07     stays      stays        stays           spk-07
          CLOSE_LIST       stays           stays        stays      stays      stays        stays           stays
          REOPEN_LIST      stays           stays        stays      stays      stays        stays           stays
          LIMIT            stays           stays        stays      stays      stays        stays           stays
          CLOSE_ITEM       stays           CONCLUDED    stays      stays      stays        stays           stays
          ADJOURN_MEETING  stays           stays        stays      stays      stays        stays           stays
          CLOSE_MEETING    stays           CONCLUDED    stays      stays      stays        stays           stays
          MICROPHONE       stays           stays        stays      stays      stays        stays           stays
          ATTEND           stays           stays        stays      stays      stays        stays           stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_its_table_says(RequestStatus from, ToTheRequest command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL);
    item.limits(Limited.SECRETARIAT, 60).asks(OSKAR, INTRODUCE, "C24/7");
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

    assertThat(outcome(() -> command.done.accept(item), request::status))
        .isEqualTo(REQUEST.cell(command, from));
  }

  static Stream<Arguments> a_request_goes_where_its_table_says() {
    return product(RequestStatus.values(), ToTheRequest.values());
  }

  /** What shows that the observer's turn was none: of none of them came a second of speech. */
  private enum ToTheTurn {
    PASS_OVER_CALLED(item -> item.passesOver(turnOfTheObserver(item))),
    CLOSE_ITEM_BEFORE(item -> item.list.told().itemClosed(item.floor, item.now().minusSeconds(60)));

    private final Consumer<ItemUnderway> done;

    ToTheTurn(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention turnOfTheObserver(ItemUnderway item) {
      return the(made -> made.by().participant().equals(OSKAR.participant()), item);
    }
  }

  private static final StateTable TURN_THAT_WAS_NONE =
      StateTable.of(
          """
                             WAITING  SPEAKING     CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          PASS_OVER_CALLED   none     PASSED_OVER  spk-38     none       none         none            WAITING
          CLOSE_ITEM_BEFORE  stays    WAITING      WAITING    stays      stays        stays           WAITING
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_waits_again_where_the_turn_was_none(RequestStatus from, ToTheTurn command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL).asks(OSKAR, INTRODUCE, "C24/7");
    item.passes(120);
    SpeakerRequest request = item.lastRequestOf(OSKAR);
    switch (from) {
      case WAITING -> {}
      case SPEAKING -> item.isGivenTheFloor(OSKAR, INTRODUCES);
      case CONCLUDED -> item.speaks(OSKAR, INTRODUCES, 0);
      case WITHDRAWN -> item.withdraws(OSKAR, INTRODUCE);
      case PASSED_OVER -> item.passesOver(OSKAR);
      case RIGHT_RESERVED -> item.reserves(OSKAR, "C24/7");
      case LAPSED -> item.isGivenTheFloor(OSKAR, COMMENTS);
    }
    assertThat(request.status()).isEqualTo(from);

    assertThat(outcome(() -> command.done.accept(item), request::status))
        .isEqualTo(TURN_THAT_WAS_NONE.cell(command, from));
  }

  static Stream<Arguments> a_request_waits_again_where_the_turn_was_none() {
    return product(RequestStatus.values(), ToTheTurn.values());
  }
}
