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

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.roster.Attendance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status, done to a real list. The tables say what becomes of it: the next
 * status, the rule that refuses, {@code stays} where it is done and the status remains, {@code
 * early} where agenda must tell something first, {@code stands} where it was done before, {@code
 * none} where there is nothing to do it to. What is refused changes nothing.
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

  private static final Table LIST =
      Table.of(
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

  private static final Table REQUEST =
      Table.of(
          """
                         WAITING         SPEAKING   CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          CALL           SPEAKING        spk-07     spk-07     spk-27     spk-27       spk-27          spk-07
          END            none            CONCLUDED  stands     none       none         none            none
          WITHDRAW       WITHDRAWN       spk-13     spk-13     spk-13     spk-13       spk-13          spk-13
          PASS_OVER      PASSED_OVER     PASSED_OVER spk-13    spk-13     spk-13     spk-13       spk-13          spk-13
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
    RULE((item, raised) -> item.debate().rule(raised, Ruling.UPHELD, item.tick())),
    APPEAL((item, raised) -> item.debate().appeal(raised, TURKIYE, item.tick())),
    DECIDE((item, raised) -> item.debate().decide(raised, AppealResult.OVERRULED, item.tick())),
    END((item, raised) -> item.ends(raised.id(), 10)),
    CLOSE_ITEM((item, _) -> item.closeItem());

    private final ToAnIntervention done;

    ToThePointOfOrder(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final Table POINT_OF_ORDER =
      Table.of(
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

  /** How the clock of an intervention goes. */
  private enum Clock {
    RUNNING,
    STANDING,
    ENDED;

    private static Clock of(Intervention made) {
      if (made.endedAt() != null) {
        return ENDED;
      }
      return made.clock().pausedAt() == null ? RUNNING : STANDING;
    }
  }

  private enum ToTheClock {
    PAUSE((item, made) -> item.debate().pause(made, item.tick())),
    RESUME((item, made) -> item.debate().resume(made, item.tick())),
    END((item, made) -> item.debate().end(made, item.tick())),
    CLOSE_ITEM((item, _) -> item.closeItem()),
    ADJOURN_MEETING((item, _) -> item.adjourns());

    private final ToAnIntervention done;

    ToTheClock(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final Table CLOCK =
      Table.of(
          """
                           RUNNING   STANDING  ENDED
          PAUSE            STANDING  stands    stands
          RESUME           stands    RUNNING   stands
          END              ENDED     ENDED     stands
          CLOSE_ITEM       ENDED     ENDED     stays
          ADJOURN_MEETING  STANDING  stays     stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_clock_goes_where_its_table_says(Clock from, ToTheClock command) {
    ItemUnderway item = ItemUnderway.opened();
    Intervention made = item.isGivenTheFloor(KENYA, COMMENTS);
    switch (from) {
      case RUNNING -> {}
      case STANDING -> item.debate().pause(made, item.tick());
      case ENDED -> item.ends(made.id(), 10);
    }

    assertThat(outcome(() -> command.done.to(item, made), () -> Clock.of(made)))
        .isEqualTo(CLOCK.cell(command, from));
  }

  static Stream<Arguments> a_clock_goes_where_its_table_says() {
    return product(Clock.values(), ToTheClock.values());
  }

  private static String outcome(Runnable command, Supplier<?> status) {
    Object before = status.get();
    String instead = insteadOf(command);
    Object after = status.get();
    if (instead == null) {
      return after == before ? "stays" : after.toString();
    }
    assertThat(after).isEqualTo(before);
    return instead;
  }

  /** What came where the command was not done, or null where it was. */
  private static String insteadOf(Runnable command) {
    try {
      command.run();
      return null;
    } catch (Refusal refusal) {
      return refusal.rule().id();
    } catch (NotYetKnown early) {
      return "early";
    } catch (AlreadyStands stands) {
      return "stands";
    } catch (NoSuch none) {
      return "none";
    }
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
        .filter(made -> made.does() == INTRODUCES)
        .findFirst()
        .orElseThrow(() -> new NoSuch("introduction"));
  }

  private static Stream<Arguments> product(Enum<?>[] statuses, Enum<?>[] commands) {
    return Arrays.stream(statuses)
        .flatMap(status -> Arrays.stream(commands).map(act -> Arguments.of(status, act)));
  }

  /** Commands down, statuses across. */
  private record Table(String[] statuses, String[][] rows) {

    private static Table of(String text) {
      String[][] lines =
          text.lines().map(line -> line.strip().split(" +")).toArray(String[][]::new);
      return new Table(lines[0], Arrays.copyOfRange(lines, 1, lines.length));
    }

    private String cell(Enum<?> command, Enum<?> status) {
      int column = Arrays.asList(statuses).indexOf(status.name());
      return Arrays.stream(rows)
          .filter(row -> row[0].equals(command.name()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No row of " + command))[column + 1];
    }
  }
}
