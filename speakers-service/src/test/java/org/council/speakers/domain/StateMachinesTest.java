package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.Does.INTRODUCES;
import static org.council.speakers.domain.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.ITEM;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.Purpose.SPEAK;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status, done to a real list; those of the debate are in {@link
 * DebateStateMachinesTest}. What is refused changes nothing.
 */
class StateMachinesTest {

  /** What is done to a list on which Kenya waits, once it is open. */
  private enum ToTheList {
    OPEN_ITEM(ItemUnderway::open),
    CLOSE_ITEM(ItemUnderway::closeItem),
    CLOSE(ItemUnderway::closeList),
    REOPEN(ItemUnderway::reopenList),
    ANNOUNCE(item -> item.chairsHand().announce(item.tick())),
    NOTIFY(item -> item.notified(OSKAR, SPEAK, null)),
    ASK(item -> item.asks(TURKIYE, SPEAK)),
    WITHDRAW(item -> item.withdraws(KENYA, SPEAK)),
    RESERVE(item -> item.reserves(OSKAR, "C24/7")),
    PASS_OVER(item -> item.chairsHand().passOver(requestOf(KENYA, item), item.tick())),
    PUT(item -> item.asks(TURKIYE, RIGHT_OF_REPLY).puts(TURKIYE, Side.BEFORE, KENYA)),
    GIVE_THE_FLOOR(item -> item.isGivenTheFloor(KENYA, COMMENTS)),
    LIMIT(item -> item.limits(Limited.COUNCILLOR, 60)),
    ALLOT(item -> item.allots(900)),
    ADJOURN_MEETING(item -> item.adjourns()),
    ATTEND(item -> item.attends(KENYA.participant(), Attendance.REMOTE));

    private final Consumer<ItemUnderway> done;

    ToTheList(Consumer<ItemUnderway> done) {
      this.done = done;
    }
  }

  private static final StateTable LIST =
      StateTable.of(
          """
                            PLANNED  OPEN    CLOSED  ENDED
          OPEN_ITEM         OPEN     stays   OPEN    OPEN
          CLOSE_ITEM        ENDED    ENDED   ENDED   stays
          CLOSE             early    CLOSED  spk-10  spk-06
          REOPEN            early    spk-11  OPEN    spk-06
          ANNOUNCE          early    stays   stays   spk-06
          NOTIFY            stays    spk-09  spk-09  stays
          ASK               early    stays   spk-10  spk-06
          WITHDRAW          spk-13   stays   stays   stays
          RESERVE           stays    stays   spk-10  stays
          PASS_OVER         none     stays   stays   spk-06
          PUT               early    stays   stays   spk-06
          GIVE_THE_FLOOR    early    stays   stays   spk-06
          LIMIT             early    stays   stays   spk-06
          ALLOT             stays    stays   stays   stays
          ADJOURN_MEETING   stays    stays   stays   stays
          ATTEND            stays    stays   stays   stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_list_goes_where_its_table_says(ListStatus from, ToTheList command) {
    ItemUnderway item = ItemUnderway.planned().notified(OSKAR, INTRODUCE, "C24/7");
    switch (from) {
      case PLANNED -> {}
      case OPEN -> item.open().asks(KENYA, SPEAK);
      case CLOSED -> item.open().asks(KENYA, SPEAK).closeList();
      case ENDED -> item.open().asks(KENYA, SPEAK).closeItem();
    }
    assertThat(item.list.status()).isEqualTo(from);

    assertThat(outcome(() -> command.done.accept(item), item.list::status))
        .isEqualTo(LIST.cell(command, from));
  }

  static Stream<Arguments> a_list_goes_where_its_table_says() {
    return product(ListStatus.values(), ToTheList.values());
  }

  /** What is done to, or around, the request of an observer to introduce its document. */
  private enum ToTheRequest {
    CALL(item -> item.isCalled(OSKAR, INTRODUCES, item.lastRequestOf(OSKAR).id())),
    END(item -> item.debate().end(introductionOf(item), item.tick())),
    WITHDRAW(item -> item.list.withdraw(ITEM, item.lastRequestOf(OSKAR), item.tick())),
    PASS_OVER(item -> item.passesOver(OSKAR)),
    RESERVE(item -> item.reserves(OSKAR, "C24/7")),
    SPEAK_INSTEAD(item -> item.speaks(OSKAR, COMMENTS, 10)),
    PUT(item -> item.asks(KENYA, SPEAK).puts(OSKAR, Side.AFTER, KENYA)),
    CLOSE_LIST(ItemUnderway::closeList),
    CLOSE_ITEM(ItemUnderway::closeItem),
    ATTEND(item -> item.attends(OSKAR.participant(), Attendance.REMOTE));

    private final Consumer<ItemUnderway> done;

    ToTheRequest(Consumer<ItemUnderway> done) {
      this.done = done;
    }
  }

  private static final StateTable REQUEST =
      StateTable.of(
          """
                         WAITING         SPEAKING   CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          CALL           SPEAKING        spk-07     spk-07     spk-27     spk-27       spk-27          spk-07
          END            none            CONCLUDED  stands     none       none         none            none
          WITHDRAW       WITHDRAWN       spk-13     spk-13     spk-13     spk-13       spk-13          spk-13
          PASS_OVER      PASSED_OVER     PASSED_OVER  spk-13     spk-13     spk-13       spk-13          spk-13
          RESERVE        RIGHT_RESERVED  spk-07     spk-07     stays      stays        stays           spk-07
          SPEAK_INSTEAD  LAPSED          spk-07     spk-07     stays      stays        stays           spk-07
          PUT            stays           spk-13     spk-13     spk-13     spk-13       spk-13          spk-13
          CLOSE_LIST     stays           stays      stays      stays      stays        stays           stays
          CLOSE_ITEM     stays           CONCLUDED  stays      stays      stays        stays           stays
          ATTEND         stays           stays      stays      stays      stays        stays           stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_its_table_says(RequestStatus from, ToTheRequest command) {
    ItemUnderway item = ItemUnderway.opened().asks(OSKAR, INTRODUCE, "C24/7");
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

  /** What is done to a point of order. */
  private enum ToThePointOfOrder {
    RULE((item, raised) -> item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick())),
    APPEAL((item, raised) -> item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick())),
    DECIDE((item, raised) ->
        item.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, item.tick())),
    END((item, raised) -> item.ends(raised.id(), 10)),
    CLOSE_ITEM((item, _) -> item.closeItem());

    private final ToAnIntervention done;

    ToThePointOfOrder(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final StateTable POINT_OF_ORDER =
      StateTable.of(
          """
                      RAISED  RULED     APPEALED  DECIDED
          RULE        RULED   spk-29    spk-29    spk-29
          APPEAL      spk-30  APPEALED  spk-30    spk-30
          DECIDE      spk-30  spk-30    DECIDED   spk-30
          END         stays   stays     stays     stays
          CLOSE_ITEM  stays   stays     stays     stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_goes_where_its_table_says(
      PointOfOrderStatus from, ToThePointOfOrder command) {
    ItemUnderway item = ItemUnderway.opened(CONFERENCE);
    Intervention raised = item.isGivenTheFloor(KENYA, RAISES_POINT_OF_ORDER);
    Stream.of(ToThePointOfOrder.RULE, ToThePointOfOrder.APPEAL, ToThePointOfOrder.DECIDE)
        .limit(from.ordinal())
        .forEach(before -> before.done.to(item, raised));
    Supplier<PointOfOrderStatus> status = () -> raised.pointOfOrder().orElseThrow().status();
    assertThat(status.get()).isEqualTo(from);

    assertThat(outcome(() -> command.done.to(item, raised), status))
        .isEqualTo(POINT_OF_ORDER.cell(command, from));
  }

  static Stream<Arguments> a_point_of_order_goes_where_its_table_says() {
    return product(PointOfOrderStatus.values(), ToThePointOfOrder.values());
  }

  private interface ToAnIntervention {
    void to(ItemUnderway item, Intervention made);
  }

  private static SpeakerRequest requestOf(Speaker who, ItemUnderway item) {
    SpeakerRequest request = item.lastRequestOf(who);
    if (request == null) {
      throw new NoSuch("request of " + who.participant());
    }
    return request;
  }

  private static Intervention introductionOf(ItemUnderway item) {
    return item.list.log().interventions().stream()
        .filter(made -> made.speech().does() == INTRODUCES)
        .findFirst()
        .orElseThrow(() -> new NoSuch("introduction"));
  }
}
