package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.Does.COMMENTS;
import static org.council.speakers.domain.Does.INTRODUCES;
import static org.council.speakers.domain.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.Does.REPLIES;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.Purpose.AGAINST_THE_MOTION;
import static org.council.speakers.domain.Purpose.INTRODUCE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.roster.Seat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of a debate in every status of a clock, a motion, a point of order, a list and a
 * request, where time is yielded and questions are put between. What is refused changes nothing.
 */
class DebateStateMachinesTest {

  private static final Map<String, Object> ALL_LET_IN =
      Map.of("timeIsYielded", true, "questionsBetween", true, "ruledOnAtOnce", false);

  private static final Speaker SEATED = KENYA.at(new Seat("C-14", "M-014"));

  private interface ToAnIntervention {
    void to(ItemUnderway item, Intervention made);
  }

  /** How the clock of an intervention goes. */
  private enum Clock {
    RUNNING,
    STANDING,
    /** It stands for one who interrupts. */
    INTERRUPTED,
    ENDED;

    private static Clock of(Intervention made, ItemUnderway item) {
      if (!made.isRunning()) {
        return ENDED;
      }
      if (!made.stands()) {
        return RUNNING;
      }
      return item.list.log().interrupted().filter(made::equals).isPresent()
          ? INTERRUPTED
          : STANDING;
    }
  }

  private enum ToTheClock {
    PAUSE((item, made) -> item.debate().pause(made, item.tick())),
    RESUME((item, made) -> item.debate().resume(made, item.tick())),
    END((item, made) -> item.debate().end(made, item.tick())),
    YIELD((item, made) -> item.yields(made, TURKIYE)),
    ASK_BETWEEN((item, made) -> item.isAsked(made, TURKIYE)),
    INTERRUPT((item, _) -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER)),
    END_THE_INTERRUPTION((item, _) -> item.debate().end(interrupting(item), item.tick())),
    MICROPHONE_ON((item, _) -> item.hears("M-014", true, item.tick())),
    MICROPHONE_OFF((item, _) -> item.hears("M-014", false, item.tick())),
    CLOSE_ITEM((item, _) -> item.closeItem()),
    ADJOURN_MEETING((item, _) -> item.adjourns());

    private final ToAnIntervention done;

    ToTheClock(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final StateTable CLOCK =
      StateTable.of(
          """
                                RUNNING      STANDING  INTERRUPTED  ENDED
          PAUSE                 STANDING     stands    stands       stands
          RESUME                stands       RUNNING   spk-14       stands
          END                   ENDED        ENDED     ENDED        stands
          YIELD                 ENDED        ENDED     spk-14       spk-14
          ASK_BETWEEN           INTERRUPTED  stands    spk-14       spk-14
          INTERRUPT             INTERRUPTED  INTERRUPTED  spk-14    stays
          END_THE_INTERRUPTION  none         none      RUNNING      none
          MICROPHONE_ON         stays        stays     stays        stays
          MICROPHONE_OFF        stays        stays     stays        stays
          CLOSE_ITEM            ENDED        ENDED     ENDED        stays
          ADJOURN_MEETING       STANDING     stays     stays        stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_clock_goes_where_its_table_says(Clock from, ToTheClock command) {
    ItemUnderway item = ItemUnderway.openedWith(ALL_LET_IN, "itu-council");
    item.limits(Limited.COUNCILLOR, 60);
    Intervention made = item.isGivenTheFloor(SEATED, COMMENTS);
    switch (from) {
      case RUNNING -> {}
      case STANDING -> item.debate().pause(made, item.tick());
      case INTERRUPTED -> item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
      case ENDED -> item.ends(made.id(), 10);
    }
    assertThat(Clock.of(made, item)).isEqualTo(from);

    assertThat(outcome(() -> command.done.to(item, made), () -> Clock.of(made, item)))
        .isEqualTo(CLOCK.cell(command, from));
  }

  static Stream<Arguments> a_clock_goes_where_its_table_says() {
    return product(Clock.values(), ToTheClock.values());
  }

  private static Intervention interrupting(ItemUnderway item) {
    return item.list
        .log()
        .speaking()
        .filter(_ -> item.list.log().interrupted().isPresent())
        .orElseThrow(() -> new NoSuch("interruption"));
  }

  /** Where a motion stands. */
  private enum MotionStands {
    MADE,
    CARRIED,
    LOST,
    WITHDRAWN,
    RULED_OUT;

    private static MotionStands of(Intervention moved) {
      return Optional.ofNullable(moved.calledFor().motionResult())
          .map(result -> valueOf(result.name()))
          .orElse(MADE);
    }
  }

  private enum ToTheMotion {
    CARRY((item, moved) -> item.endsMotion(moved, MotionResult.CARRIED)),
    LOSE((item, moved) -> item.endsMotion(moved, MotionResult.LOST)),
    WITHDRAW((item, moved) -> item.endsMotion(moved, MotionResult.WITHDRAWN)),
    RULE_OUT((item, moved) -> item.endsMotion(moved, MotionResult.RULED_OUT)),
    ASK_ON_IT((item, _) -> item.asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE)),
    MAKE_ONCE_MORE((item, _) -> item.moves(BRAZIL, CLOSURE_OF_THE_DEBATE)),
    YIELD((item, moved) -> item.yields(moved, TURKIYE)),
    ASK_BETWEEN((item, moved) -> item.isAsked(moved, TURKIYE)),
    END((item, moved) -> item.debate().end(moved, item.tick())),
    MICROPHONE((item, _) -> item.hears("M-014", true, item.tick())),
    CLOSE_LIST((item, _) -> item.closeList()),
    CLOSE_ITEM((item, _) -> item.closeItem()),
    ADJOURN_MEETING((item, _) -> item.adjourns());

    private final ToAnIntervention done;

    ToTheMotion(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final StateTable MOTION =
      StateTable.of(
          """
                           MADE       CARRIED  LOST    WITHDRAWN  RULED_OUT
          CARRY            CARRIED    spk-37   spk-37  spk-37     spk-37
          LOSE             LOST       spk-37   spk-37  spk-37     spk-37
          WITHDRAW         WITHDRAWN  spk-37   spk-37  spk-37     spk-37
          RULE_OUT         RULED_OUT  spk-37   spk-37  spk-37     spk-37
          ASK_ON_IT        stays      spk-34   spk-34  spk-34     spk-34
          MAKE_ONCE_MORE   stays      stays    stays   stays      stays
          YIELD            stays      stays    stays   stays      stays
          ASK_BETWEEN      stays      stays    stays   stays      stays
          END              stays      stays    stays   stays      stays
          MICROPHONE       stays      stays    stays   stays      stays
          CLOSE_LIST       stays      stays    stays   stays      stays
          CLOSE_ITEM       stays      stays    stays   stays      stays
          ADJOURN_MEETING  stays      stays    stays   stays      stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_motion_goes_where_its_table_says(MotionStands from, ToTheMotion command) {
    ItemUnderway item = ItemUnderway.openedWith(ALL_LET_IN, CONFERENCE);
    Intervention moved = moved(item);
    if (from != MotionStands.MADE) {
      item.endsMotion(moved, MotionResult.valueOf(from.name()));
    }

    assertThat(outcome(() -> command.done.to(item, moved), () -> MotionStands.of(moved)))
        .isEqualTo(MOTION.cell(command, from));
  }

  static Stream<Arguments> a_motion_goes_where_its_table_says() {
    return product(MotionStands.values(), ToTheMotion.values());
  }

  /** Kenya has the floor, and makes a motion. */
  private static Intervention moved(ItemUnderway item) {
    return item.moves(SEATED, CLOSURE_OF_THE_DEBATE).isGivenTheFloor(SEATED, COMMENTS);
  }

  private enum ToThePointOfOrder {
    YIELD((item, raised) -> item.yields(raised, TURKIYE)),
    ASK_BETWEEN((item, raised) -> item.isAsked(raised, TURKIYE)),
    INTERRUPT((item, _) -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER)),
    END_MOTION((item, raised) -> item.endsMotion(raised, MotionResult.LOST)),
    MICROPHONE((item, _) -> item.hears("M-014", true, item.tick())),
    PAUSE((item, raised) -> item.debate().pause(raised, item.tick())),
    ADJOURN_MEETING((item, _) -> item.adjourns());

    private final ToAnIntervention done;

    ToThePointOfOrder(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final StateTable POINT_OF_ORDER =
      StateTable.of(
          """
                           RAISED  RULED   APPEALED  DECIDED
          YIELD            spk-14  spk-14  spk-14    spk-14
          ASK_BETWEEN      spk-14  spk-14  spk-14    spk-14
          INTERRUPT        spk-14  spk-14  spk-14    spk-14
          END_MOTION       none    none    none      none
          MICROPHONE       stays   stays   stays     stays
          PAUSE            stays   stays   stays     stays
          ADJOURN_MEETING  stays   stays   stays     stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_goes_where_its_table_says(
      PointOfOrderStatus from, ToThePointOfOrder command) {
    ItemUnderway item = ItemUnderway.openedWith(ALL_LET_IN, CONFERENCE);
    Intervention raised = item.isGivenTheFloor(SEATED, RAISES_POINT_OF_ORDER);
    Stream.<Runnable>of(
            () -> item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick()),
            () -> item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick()),
            () -> item.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, item.tick()))
        .limit(from.ordinal())
        .forEach(Runnable::run);
    Supplier<PointOfOrderStatus> status = () -> raised.pointOfOrder().orElseThrow().status();
    assertThat(status.get()).isEqualTo(from);

    assertThat(outcome(() -> command.done.to(item, raised), status))
        .isEqualTo(POINT_OF_ORDER.cell(command, from));
  }

  static Stream<Arguments> a_point_of_order_goes_where_its_table_says() {
    return product(PointOfOrderStatus.values(), ToThePointOfOrder.values());
  }

  /** What is done on a list on which Türkiye raised a point of order and Kenya made a motion. */
  private enum OnTheList {
    END(item -> item.debate().end(made(item), item.tick())),
    PAUSE(item -> item.debate().pause(made(item), item.tick())),
    RESUME(item -> item.debate().resume(made(item), item.tick())),
    YIELD(item -> item.yields(made(item), TURKIYE)),
    ASK_BETWEEN(item -> item.isAsked(made(item), TURKIYE)),
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
      return the(Intervention::isPointOfOrder, item);
    }

    private static Intervention made(ItemUnderway item) {
      return the(made -> made.calledFor().makesAMotion(), item);
    }
  }

  private static final StateTable LIST =
      StateTable.of(
          """
                       PLANNED  OPEN    CLOSED  ENDED
          END          none     stays   stays   stands
          PAUSE        none     stays   stays   stands
          RESUME       none     stands  stands  stands
          YIELD        none     stays   stays   spk-06
          ASK_BETWEEN  none     stays   stays   spk-06
          INTERRUPT    early    stays   stays   spk-06
          END_MOTION   none     stays   stays   stays
          RULE         none     stays   stays   stays
          APPEAL       none     spk-30  spk-30  spk-30
          DECIDE       none     spk-30  spk-30  spk-30
          MICROPHONE   stays    stays   stays   stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_list_goes_where_its_table_says(ListStatus from, OnTheList command) {
    ItemUnderway item =
        from == ListStatus.PLANNED
            ? ItemUnderway.planned(CONFERENCE)
            : ItemUnderway.openedWith(ALL_LET_IN, CONFERENCE);
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
        .isEqualTo(LIST.cell(command, from));
  }

  static Stream<Arguments> a_list_goes_where_its_table_says() {
    return product(ListStatus.values(), OnTheList.values());
  }

  private static Intervention the(Predicate<Intervention> wanted, ItemUnderway item) {
    return item.list.log().interventions().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new NoSuch("intervention"));
  }

  /** What is done around the request of an observer to introduce its document. */
  private enum ToTheRequest {
    YIELD(item -> item.yields(introduction(item), KENYA)),
    YIELD_TO_IT(item -> item.yields(anothersSpeech(item), OSKAR)),
    ASK_BETWEEN(item -> item.isAsked(introduction(item), KENYA)),
    LET_IT_ASK(item -> item.isAsked(anothersSpeech(item), OSKAR)),
    MICROPHONE(item -> item.hears("M-014", true, item.tick()));

    private final Consumer<ItemUnderway> done;

    ToTheRequest(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention introduction(ItemUnderway item) {
      return the(made -> made.speech().does() == INTRODUCES, item);
    }

    private static Intervention anothersSpeech(ItemUnderway item) {
      return item.isGivenTheFloor(SECRETARY_GENERAL, REPLIES);
    }
  }

  private static final StateTable REQUEST =
      StateTable.of(
          """
                       WAITING  SPEAKING   CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          YIELD        none     CONCLUDED  spk-14     none       none         none            none
          YIELD_TO_IT  LAPSED   spk-14     spk-07     stays      stays        stays           spk-07
          ASK_BETWEEN  none     stays      spk-14     none       none         none            none
          LET_IT_ASK   LAPSED   spk-14     spk-07     stays      stays        stays           spk-07
          MICROPHONE   stays    stays      stays      stays      stays        stays           stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_goes_where_its_table_says(RequestStatus from, ToTheRequest command) {
    ItemUnderway item = ItemUnderway.openedWith(ALL_LET_IN, "itu-council");
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

  private static final StateTable REQUEST_ON_A_MOTION =
      StateTable.of(
          """
                          WAITING  SPEAKING  CONCLUDED  WITHDRAWN  PASSED_OVER  LAPSED
          CARRY           LAPSED   stays     stays      stays      stays        spk-37
          LOSE            LAPSED   stays     stays      stays      stays        spk-37
          WITHDRAW        LAPSED   stays     stays      stays      stays        spk-37
          RULE_OUT        LAPSED   stays     stays      stays      stays        spk-37
          ASK_ON_IT       spk-12   spk-34    spk-34     stays      stays        spk-34
          MAKE_ONCE_MORE  stays    stays     stays      stays      stays        stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_on_a_motion_goes_where_its_table_says(RequestStatus from, ToTheMotion command) {
    ItemUnderway item = ItemUnderway.openedWith(ALL_LET_IN, CONFERENCE);
    Intervention moved = moved(item);
    item.ends(moved.id(), 10).asksOn(CLOSURE_OF_THE_DEBATE, AGAINST_THE_MOTION, TURKIYE);
    SpeakerRequest request = item.lastRequestOf(TURKIYE);
    switch (from) {
      case WAITING -> {}
      case SPEAKING -> item.isGivenTheFloor(TURKIYE, COMMENTS);
      case CONCLUDED -> item.speaks(TURKIYE, COMMENTS, 10);
      case WITHDRAWN -> item.withdraws(TURKIYE, AGAINST_THE_MOTION);
      case PASSED_OVER -> item.passesOver(TURKIYE);
      case LAPSED -> item.endsMotion(moved, MotionResult.LOST);
      case RIGHT_RESERVED -> throw new AssertionError("Reserved is a right to speak on the item");
    }
    assertThat(request.status()).isEqualTo(from);

    assertThat(outcome(() -> command.done.to(item, moved), request::status))
        .isEqualTo(REQUEST_ON_A_MOTION.cell(command, from));
  }

  static Stream<Arguments> a_request_on_a_motion_goes_where_its_table_says() {
    return product(
        new RequestStatus[] {
          RequestStatus.WAITING,
          RequestStatus.SPEAKING,
          RequestStatus.CONCLUDED,
          RequestStatus.WITHDRAWN,
          RequestStatus.PASSED_OVER,
          RequestStatus.LAPSED
        },
        new ToTheMotion[] {
          ToTheMotion.CARRY,
          ToTheMotion.LOSE,
          ToTheMotion.WITHDRAW,
          ToTheMotion.RULE_OUT,
          ToTheMotion.ASK_ON_IT,
          ToTheMotion.MAKE_ONCE_MORE
        });
  }
}
