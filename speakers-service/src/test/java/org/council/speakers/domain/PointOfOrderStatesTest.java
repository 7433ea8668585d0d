package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.SEATED;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.stream.Stream;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.PointOfOrder;
import org.council.speakers.domain.intervention.PointOfOrderStatus;
import org.council.speakers.domain.intervention.Ruling;
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
    PASS_OVER_CALLED((item, raised) -> item.passesOver(raised)),
    PAUSE((item, raised) -> item.debate().pause(raised, item.tick())),
    RESUME((item, raised) -> item.debate().resume(raised, item.tick())),
    YIELD((item, raised) -> item.yields(raised, TURKIYE)),
    ASK_BETWEEN((item, raised) -> item.isAsked(raised, TURKIYE)),
    END_MOTION((item, raised) -> item.endsMotion(raised, MotionResult.LOST));

    private final ToAnIntervention done;

    ToThePointOfOrder(ToAnIntervention done) {
      this.done = done;
    }
  }

  /** While Kenya, who raised it, has the floor with it. */
  private static final StateTable POINT_OF_ORDER =
      StateTable.of(
          """
                            RAISED  RULED     APPEALED  DECIDED
          RULE              RULED   spk-29    spk-29    spk-29
          APPEAL            spk-30  APPEALED  spk-30    spk-30
          DECIDE            spk-30  spk-30    DECIDED   spk-30
          END               stays   stays     stays     stays
          PASS_OVER_CALLED  GONE    spk-38    spk-38    spk-38
          PAUSE             stays   stays     stays     stays
          RESUME            stands  stands    stands    stands
          YIELD             spk-14  spk-14    spk-14    spk-14
          ASK_BETWEEN       spk-14  spk-14    spk-14    spk-14
          END_MOTION        none    none      none      none
          """);

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_goes_where_its_table_says(
      PointOfOrderStatus from, ToThePointOfOrder command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    Intervention raised = item.isGivenTheFloor(SEATED, RAISES_POINT_OF_ORDER);
    becomes(from, raised, item);

    assertThat(outcome(() -> command.done.to(item, raised), () -> statusOf(raised)))
        .isEqualTo(POINT_OF_ORDER.cell(command, from));
  }

  static Stream<Arguments> a_point_of_order_goes_where_its_table_says() {
    return POINT_OF_ORDER.product(PointOfOrderStatus.values(), ToThePointOfOrder.values());
  }

  /** Where it is ruled on at once: until it is settled, all else waits. */
  private static final StateTable AROUND =
      StateTable.of(
          """
                                       RAISED  RULED   APPEALED  DECIDED
          NOTIFY                       stays   stays   stays     stays
          ASK                          stays   stays   stays     stays
          WITHDRAW                     stays   stays   stays     stays
          RESERVE                      stays   stays   stays     stays
          CLOSE_LIST                   spk-29  stays   spk-30    stays
          REOPEN_LIST                  spk-11  spk-11  spk-11    spk-11
          ANNOUNCE                     spk-29  stays   spk-30    stays
          LIMIT                        spk-29  stays   spk-30    stays
          PUT                          spk-29  stays   spk-30    stays
          PASS_OVER                    spk-29  stays   spk-30    stays
          GIVE_THE_FLOOR               spk-29  stays   spk-30    stays
          GIVE_AN_OFFICER_THE_FLOOR    spk-29  stays   spk-30    stays
          GIVE_WHO_PRESIDES_THE_FLOOR  stays   stays   stays     stays
          RAISE_POINT_OF_ORDER         spk-29  stays   stays     stays
          END                          spk-29  stays   spk-30    stays
          PASS_OVER_CALLED             spk-29  stays   spk-30    stays
          PAUSE                        spk-29  stays   spk-30    stays
          RESUME                       spk-29  stays   spk-30    stays
          YIELD                        spk-29  stays   spk-30    stays
          ASK_BETWEEN                  spk-29  stays   spk-30    stays
          MAKE_A_MOTION                spk-29  stays   spk-30    stays
          CARRY                        spk-29  stays   spk-30    stays
          LOSE                         spk-29  stays   spk-30    stays
          WITHDRAW_THE_MOTION          spk-29  stays   spk-30    stays
          RULE_OUT                     spk-29  stays   spk-30    stays
          RULE                         spk-29  stays   stays     stays
          APPEAL                       spk-29  stays   spk-30    stays
          DECIDE                       spk-29  stays   spk-30    stays
          ALLOT                        stays   stays   stays     stays
          OPEN_ITEM                    stays   stays   stays     stays
          CLOSE_ITEM                   stays   stays   stays     stays
          CARRY_OVER                   stays   stays   stays     stays
          TAKE_UP_ELSEWHERE            stays   stays   stays     stays
          OPEN_ANOTHER                 stays   stays   stays     stays
          CLOSE_ANOTHER                stays   stays   stays     stays
          GO_ON_WITH_ANOTHER           stays   stays   stays     stays
          ADJOURN_MEETING              stays   stays   stays     stays
          RESUME_MEETING               stays   stays   stays     stays
          CLOSE_MEETING                stays   stays   stays     stays
          TAKE_THE_CHAIR               stays   stays   stays     stays
          ATTEND                       stays   stays   stays     stays
          MICROPHONE_ON                stays   stays   stays     stays
          MICROPHONE_OFF               stays   stays   stays     stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_point_of_order_stands_as_it_does_whatever_is_done_around_it(
      PointOfOrderStatus from, Around command) {
    ItemUnderway item = WholeDebate.openedWithRulingsAtOnce(CONFERENCE);
    othersWait(item);
    Intervention raised = item.isGivenTheFloor(SEATED, RAISES_POINT_OF_ORDER);
    becomes(from, raised, item.ends(raised.id(), 10));

    assertThat(outcome(() -> command.on(item), () -> statusOf(raised)))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_point_of_order_stands_as_it_does_whatever_is_done_around_it() {
    return AROUND.product(PointOfOrderStatus.values(), Around.values());
  }

  private static void becomes(PointOfOrderStatus from, Intervention raised, ItemUnderway item) {
    Stream.of(ToThePointOfOrder.RULE, ToThePointOfOrder.APPEAL, ToThePointOfOrder.DECIDE)
        .limit(from.ordinal())
        .forEach(before -> before.done.to(item, raised));
    assertThat(statusOf(raised)).isEqualTo(from);
  }

  private static Object statusOf(Intervention raised) {
    return raised.pointOfOrder().<Object>map(PointOfOrder::status).orElse("GONE");
  }
}
