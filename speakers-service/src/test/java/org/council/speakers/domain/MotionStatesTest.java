package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
import static org.council.speakers.domain.WholeDebate.moved;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Motion.CLOSURE_OF_THE_DEBATE;
import static org.council.speakers.domain.request.Purpose.AGAINST_THE_MOTION;

import java.util.Optional;
import java.util.stream.Stream;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every status of a motion, and of a request to speak on it. */
class MotionStatesTest {

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
          MAKE_ONCE_MORE   stays      spk-40   stays   stays      stays
          YIELD            spk-16     spk-40   stays   stays      stays
          ASK_BETWEEN      spk-16     spk-40   stays   stays      stays
          END              stays      stays    stays   stays      stays
          MICROPHONE       stays      stays    stays   stays      stays
          CLOSE_LIST       stays      spk-10   stays   stays      stays
          CLOSE_ITEM       stays      stays    stays   stays      stays
          ADJOURN_MEETING  stays      stays    stays   stays      stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_motion_goes_where_its_table_says(MotionStands from, ToTheMotion command) {
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
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
    ItemUnderway item = WholeDebate.opened(CONFERENCE);
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
