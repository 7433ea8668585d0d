package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
import static org.council.speakers.domain.WholeDebate.moved;
import static org.council.speakers.domain.WholeDebate.the;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.ListStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every status of a list of speakers. */
class ListStatesTest {

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
    ADJOURN_MEETING(ItemUnderway::adjourns),
    CLOSE_MEETING(ItemUnderway::rises),
    TAKE_THE_CHAIR(item -> item.takesTheChair(KENYA)),
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
          CLOSE_MEETING     stays    stays   stays   stays
          TAKE_THE_CHAIR    stays    stays   stays   stays
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

  /** What is done on a list on which Türkiye raised a point of order and Kenya made a motion. */
  private enum OnTheList {
    END(item -> item.debate().end(made(item), item.tick())),
    PAUSE(item -> item.debate().pause(made(item), item.tick())),
    RESUME(item -> item.debate().resume(made(item), item.tick())),
    YIELD(item -> item.yields(made(item), TURKIYE)),
    ASK_BETWEEN(item -> item.isAsked(made(item), TURKIYE)),
    PASS_OVER_CALLED(item -> item.passesOver(made(item))),
    INTERRUPT(item -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER)),
    END_MOTION(item -> item.endsMotion(made(item), MotionResult.LOST)),
    RULE(item -> item.debate().pointsOfOrder().rule(raised(item), Ruling.UPHELD, item.tick())),
    APPEAL(item -> item.debate().pointsOfOrder().appeal(raised(item), BRAZIL, item.tick())),
    DECIDE(item ->
        item.debate().pointsOfOrder().decide(raised(item), AppealResult.OVERRULED, item.tick())),
    MICROPHONE(item -> item.hears("M-014", true, item.tick()));

    private final Consumer<ItemUnderway> done;

    OnTheList(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention raised(ItemUnderway item) {
      return the(made -> made.speech().raisesPointOfOrder(), item);
    }

    private static Intervention made(ItemUnderway item) {
      return the(made -> made.calledFor().makesAMotion(), item);
    }
  }

  private static final StateTable LIST_IN_A_DEBATE =
      StateTable.of(
          """
                            PLANNED  OPEN    CLOSED  ENDED
          END               none     stays   stays   stands
          PAUSE             none     stays   stays   stands
          RESUME            none     stands  stands  stands
          YIELD             none     spk-16  spk-16  spk-06
          ASK_BETWEEN       none     spk-16  spk-16  spk-06
          PASS_OVER_CALLED  none     stays   stays   spk-38
          INTERRUPT         early    stays   stays   stays
          END_MOTION        none     stays   stays   stays
          RULE              none     stays   stays   stays
          APPEAL            none     spk-30  spk-30  spk-30
          DECIDE            none     spk-30  spk-30  spk-30
          MICROPHONE        stays    stays   stays   stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_list_in_a_debate_goes_where_its_table_says(ListStatus from, OnTheList command) {
    ItemUnderway item =
        from == ListStatus.PLANNED
            ? ItemUnderway.planned(CONFERENCE)
            : WholeDebate.opened(CONFERENCE);
    if (from != ListStatus.PLANNED) {
      item.speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10);
      moved(item);
    }
    switch (from) {
      case PLANNED, OPEN -> {}
      case CLOSED -> item.closeList();
      case ENDED -> item.closeItem();
    }
    assertThat(item.list.status()).isEqualTo(from);

    assertThat(outcome(() -> command.done.accept(item), item.list::status))
        .isEqualTo(LIST_IN_A_DEBATE.cell(command, from));
  }

  static Stream<Arguments> a_list_in_a_debate_goes_where_its_table_says() {
    return product(ListStatus.values(), OnTheList.values());
  }

  private static SpeakerRequest requestOf(Speaker who, ItemUnderway item) {
    SpeakerRequest request = item.lastRequestOf(who);
    if (request == null) {
      throw new NoSuch("request of " + who.participant());
    }
    return request;
  }
}
