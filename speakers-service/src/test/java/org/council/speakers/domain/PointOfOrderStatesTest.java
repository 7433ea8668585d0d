package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
import static org.council.speakers.domain.WholeDebate.SEATED;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;
import static org.council.speakers.domain.request.Purpose.SPEAK;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.order.Side;
import org.council.speakers.domain.rules.Limited;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of a point of order; {@code GONE} where none was raised after all.
 */
class PointOfOrderStatesTest {

  private enum ToThePointOfOrder {
    RULE((item, raised) -> item.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, item.tick())),
    APPEAL((item, raised) -> item.debate().pointsOfOrder().appeal(raised, TURKIYE, item.tick())),
    DECIDE((item, raised) ->
        item.debate().pointsOfOrder().decide(raised, AppealResult.OVERRULED, item.tick())),
    END((item, raised) -> item.ends(raised.id(), 10)),
    PASS_OVER((item, raised) -> item.passesOver(raised)),
    PAUSE((item, raised) -> item.debate().pause(raised, item.tick())),
    RESUME((item, raised) -> item.debate().resume(raised, item.tick())),
    YIELD((item, raised) -> item.yields(raised, TURKIYE)),
    ASK_BETWEEN((item, raised) -> item.isAsked(raised, TURKIYE)),
    INTERRUPT((item, _) -> item.isGivenTheFloor(TURKIYE, RAISES_POINT_OF_ORDER)),
    END_MOTION((item, raised) -> item.endsMotion(raised, MotionResult.LOST)),
    CLOSE_LIST((item, _) -> item.closeList()),
    REOPEN_LIST((item, _) -> item.reopenList()),
    ANNOUNCE((item, _) -> item.chairsHand().announce(item.tick())),
    LIMIT((item, _) -> item.limits(Limited.COUNCILLOR, 60)),
    PUT((item, _) ->
        item.asks(TURKIYE, SPEAK).asks(BRAZIL, SPEAK).puts(BRAZIL, Side.BEFORE, TURKIYE)),
    MICROPHONE((item, _) -> item.hears("M-014", true, item.tick())),
    CLOSE_ITEM((item, _) -> item.closeItem()),
    GO_ON_WITH_ANOTHER((item, _) -> item.closeItem().openAnother()),
    ADJOURN_MEETING((item, _) -> item.adjourns());

    private final ToAnIntervention done;

    ToThePointOfOrder(ToAnIntervention done) {
      this.done = done;
    }
  }

  private static final StateTable POINT_OF_ORDER =
      StateTable.of(
          """
                              RAISED  RULED     APPEALED  DECIDED
          RULE                RULED   spk-29    spk-29    spk-29
          APPEAL              spk-30  APPEALED  spk-30    spk-30
          DECIDE              spk-30  spk-30    DECIDED   spk-30
          END                 stays   stays     stays     stays
          PASS_OVER           GONE    spk-38    spk-38    spk-38
          PAUSE               stays   stays     stays     stays
          RESUME              stands  stands    stands    stands
          YIELD               spk-14  spk-14    spk-14    spk-14
          ASK_BETWEEN         spk-14  spk-14    spk-14    spk-14
          INTERRUPT           spk-14  spk-14    spk-14    spk-14
          END_MOTION          none    none      none      none
          CLOSE_LIST          stays   stays     stays     stays
          REOPEN_LIST         spk-11  spk-11    spk-11    spk-11
          ANNOUNCE            stays   stays     stays     stays
          LIMIT               stays   stays     stays     stays
          PUT                 stays   stays     stays     stays
          MICROPHONE          stays   stays     stays     stays
          CLOSE_ITEM          stays   stays     stays     stays
          GO_ON_WITH_ANOTHER  stays   stays     stays     stays
          ADJOURN_MEETING     stays   stays     stays     stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_goes_where_its_table_says(
      PointOfOrderStatus from, ToThePointOfOrder command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    Intervention raised = item.isGivenTheFloor(SEATED, RAISES_POINT_OF_ORDER);
    Stream.of(ToThePointOfOrder.RULE, ToThePointOfOrder.APPEAL, ToThePointOfOrder.DECIDE)
        .limit(from.ordinal())
        .forEach(before -> before.done.to(item, raised));
    Supplier<Object> status =
        () -> raised.pointOfOrder().<Object>map(PointOfOrder::status).orElse("GONE");
    assertThat(status.get()).isEqualTo(from);

    assertThat(outcome(() -> command.done.to(item, raised), status))
        .isEqualTo(POINT_OF_ORDER.cell(command, from));
  }

  static Stream<Arguments> a_point_of_order_goes_where_its_table_says() {
    return product(PointOfOrderStatus.values(), ToThePointOfOrder.values());
  }
}
