package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.moved;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;

import java.util.stream.Stream;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of a motion, that Kenya makes to close the debate; {@code GONE}
 * where none was made after all.
 */
class MotionStatesTest {

  /** Where a motion stands. */
  private enum MotionStands {
    MADE,
    CARRIED,
    LOST,
    WITHDRAWN,
    RULED_OUT
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
    PAUSE((item, moved) -> item.debate().pause(moved, item.tick())),
    RESUME((item, moved) -> item.debate().resume(moved, item.tick())),
    END((item, moved) -> item.debate().end(moved, item.tick())),
    PASS_OVER_CALLED((item, moved) -> item.passesOver(moved)),
    RULE((item, moved) -> item.debate().pointsOfOrder().rule(moved, Ruling.UPHELD, item.tick())),
    APPEAL((item, moved) -> item.debate().pointsOfOrder().appeal(moved, TURKIYE, item.tick())),
    DECIDE((item, moved) ->
        item.debate().pointsOfOrder().decide(moved, AppealResult.OVERRULED, item.tick()));

    private final ToAnIntervention done;

    ToTheMotion(ToAnIntervention done) {
      this.done = done;
    }
  }

  /** While Kenya has the floor with it. */
  private static final StateTable MOTION =
      StateTable.of(
          """
                            MADE       CARRIED  LOST    WITHDRAWN  RULED_OUT
          CARRY             CARRIED    spk-37   spk-37  spk-37     spk-37
          LOSE              LOST       spk-37   spk-37  spk-37     spk-37
          WITHDRAW          WITHDRAWN  spk-37   spk-37  spk-37     spk-37
          RULE_OUT          RULED_OUT  spk-37   spk-37  spk-37     spk-37
          ASK_ON_IT         stays      spk-34   spk-34  spk-34     spk-34
          MAKE_ONCE_MORE    stays      spk-40   stays   stays      stays
          YIELD             spk-16     spk-40   stays   stays      stays
          ASK_BETWEEN       spk-16     spk-40   stays   stays      stays
          PAUSE             stays      stays    stays   stays      stays
          RESUME            stands     stands   stands  stands     stands
          END               stays      stays    stays   stays      stays
          PASS_OVER_CALLED  GONE       spk-38   spk-38  spk-38     spk-38
          RULE              none       none     none    none       none
          APPEAL            none       none     none    none       none
          DECIDE            none       none     none    none       none
          """);

  @ParameterizedTest
  @MethodSource
  void a_motion_goes_where_its_table_says(MotionStands from, ToTheMotion command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    Intervention moved = moved(item);
    becomes(from, moved, item);

    assertThat(outcome(() -> command.done.to(item, moved), () -> statusOf(moved)))
        .isEqualTo(MOTION.cell(command, from));
  }

  static Stream<Arguments> a_motion_goes_where_its_table_says() {
    return MOTION.product(MotionStands.values(), ToTheMotion.values());
  }

  /** After that. Brazil moves to adjourn the debate, which comes before closing it. */
  private static final StateTable AROUND =
      StateTable.of(
          """
                                       MADE    CARRIED  LOST    WITHDRAWN  RULED_OUT
          NOTIFY                       stays   stays    stays   stays      stays
          ASK                          stays   spk-10   stays   stays      stays
          WITHDRAW                     stays   stays    stays   stays      stays
          RESERVE                      stays   spk-10   stays   stays      stays
          CLOSE_LIST                   stays   spk-10   stays   stays      stays
          REOPEN_LIST                  spk-11  stays    spk-11  spk-11     spk-11
          ANNOUNCE                     stays   stays    stays   stays      stays
          LIMIT                        stays   stays    stays   stays      stays
          PUT                          stays   stays    stays   stays      stays
          PASS_OVER                    spk-16  spk-40   stays   stays      stays
          GIVE_THE_FLOOR               spk-16  spk-40   stays   stays      stays
          GIVE_AN_OFFICER_THE_FLOOR    stays   stays    stays   stays      stays
          GIVE_WHO_PRESIDES_THE_FLOOR  stays   stays    stays   stays      stays
          RAISE_POINT_OF_ORDER         stays   stays    stays   stays      stays
          END                          stays   stays    stays   stays      stays
          PASS_OVER_CALLED             stays   stays    stays   stays      stays
          PAUSE                        stays   stays    stays   stays      stays
          RESUME                       stays   stays    stays   stays      stays
          YIELD                        spk-16  spk-40   stays   stays      stays
          ASK_BETWEEN                  spk-16  spk-40   stays   stays      stays
          MAKE_A_MOTION                stays   stays    stays   stays      stays
          CARRY                        stays   stays    stays   stays      stays
          LOSE                         stays   stays    stays   stays      stays
          WITHDRAW_THE_MOTION          stays   stays    stays   stays      stays
          RULE_OUT                     stays   stays    stays   stays      stays
          RULE                         stays   stays    stays   stays      stays
          APPEAL                       stays   stays    stays   stays      stays
          DECIDE                       stays   stays    stays   stays      stays
          ALLOT                        stays   stays    stays   stays      stays
          OPEN_ITEM                    stays   stays    stays   stays      stays
          CLOSE_ITEM                   stays   stays    stays   stays      stays
          CARRY_OVER                   stays   stays    stays   stays      stays
          TAKE_UP_ELSEWHERE            stays   stays    stays   stays      stays
          OPEN_ANOTHER                 stays   stays    stays   stays      stays
          CLOSE_ANOTHER                stays   stays    stays   stays      stays
          GO_ON_WITH_ANOTHER           stays   stays    stays   stays      stays
          ADJOURN_MEETING              stays   stays    stays   stays      stays
          RESUME_MEETING               stays   stays    stays   stays      stays
          CLOSE_MEETING                stays   stays    stays   stays      stays
          TAKE_THE_CHAIR               stays   stays    stays   stays      stays
          ATTEND                       stays   stays    stays   stays      stays
          MICROPHONE_ON                stays   stays    stays   stays      stays
          MICROPHONE_OFF               stays   stays    stays   stays      stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_motion_stands_as_it_does_whatever_is_done_around_it(MotionStands from, Around command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
    othersWait(item);
    Intervention moved = moved(item);
    becomes(from, moved, item.ends(moved.id(), 10));

    assertThat(outcome(() -> command.on(item), () -> statusOf(moved)))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_motion_stands_as_it_does_whatever_is_done_around_it() {
    return AROUND.product(MotionStands.values(), Around.values());
  }

  private static void becomes(MotionStands from, Intervention moved, ItemUnderway item) {
    if (from != MotionStands.MADE) {
      item.endsMotion(moved, MotionResult.valueOf(from.name()));
    }
    assertThat(statusOf(moved)).isEqualTo(from.name());
  }

  private static String statusOf(Intervention moved) {
    if (moved.course().passedOver()) {
      return "GONE";
    }
    MotionResult result = moved.calledFor().motionResult();
    return result == null ? MotionStands.MADE.name() : result.name();
  }
}
