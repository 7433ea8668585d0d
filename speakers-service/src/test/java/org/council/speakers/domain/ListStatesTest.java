package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.moved;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.WholeDebate.the;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.rules.ListStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every status of a list of speakers. */
class ListStatesTest {

  /** A list on which Türkiye and Brazil wait, once it is open. */
  private static final StateTable AROUND =
      StateTable.of(
          """
                                       PLANNED  OPEN    CLOSED  ENDED
          NOTIFY                       stays    spk-09  spk-09  stays
          ASK                          early    stays   spk-10  spk-06
          WITHDRAW                     spk-13   stays   stays   stays
          RESERVE                      stays    stays   spk-10  stays
          CLOSE_LIST                   early    CLOSED  spk-10  spk-06
          REOPEN_LIST                  early    spk-11  OPEN    spk-06
          ANNOUNCE                     early    stays   stays   spk-06
          LIMIT                        early    stays   stays   spk-06
          PUT                          none     stays   stays   spk-06
          PASS_OVER                    none     stays   stays   spk-06
          GIVE_THE_FLOOR               early    stays   stays   spk-06
          GIVE_AN_OFFICER_THE_FLOOR    early    stays   stays   stays
          GIVE_WHO_PRESIDES_THE_FLOOR  early    stays   stays   stays
          RAISE_POINT_OF_ORDER         early    stays   stays   stays
          END                          early    stays   stays   stays
          PASS_OVER_CALLED             early    stays   stays   stays
          PAUSE                        early    stays   stays   stays
          RESUME                       early    stays   stays   stays
          YIELD                        early    stays   stays   spk-06
          ASK_BETWEEN                  early    stays   stays   spk-06
          MAKE_A_MOTION                early    stays   stays   spk-06
          CARRY                        early    CLOSED  stays   spk-06
          LOSE                         early    stays   stays   spk-06
          WITHDRAW_THE_MOTION          early    stays   stays   spk-06
          RULE_OUT                     early    stays   stays   spk-06
          RULE                         early    stays   stays   stays
          APPEAL                       early    stays   stays   stays
          DECIDE                       early    stays   stays   stays
          ALLOT                        stays    stays   stays   stays
          OPEN_ITEM                    OPEN     stays   OPEN    OPEN
          CLOSE_ITEM                   ENDED    ENDED   ENDED   stays
          CARRY_OVER                   ENDED    ENDED   ENDED   stays
          TAKE_UP_ELSEWHERE            OPEN     stays   OPEN    OPEN
          OPEN_ANOTHER                 stays    stays   stays   stays
          CLOSE_ANOTHER                stays    stays   stays   stays
          GO_ON_WITH_ANOTHER           ENDED    ENDED   ENDED   stays
          ADJOURN_MEETING              stays    stays   stays   stays
          RESUME_MEETING               stays    stays   stays   stays
          CLOSE_MEETING                stays    stays   stays   stays
          TAKE_THE_CHAIR               stays    stays   stays   stays
          ATTEND                       stays    stays   stays   stays
          MICROPHONE_ON                stays    stays   stays   stays
          MICROPHONE_OFF               stays    stays   stays   stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_list_goes_where_its_table_says(ListStatus from, Around command) {
    ItemUnderway item = WholeDebate.planned(COUNCIL);
    if (from != ListStatus.PLANNED) {
      othersWait(WholeDebate.open(item));
    }
    becomes(from, item);

    assertThat(outcome(() -> command.on(item), item.list::status))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_list_goes_where_its_table_says() {
    return AROUND.product(ListStatus.values(), Around.values());
  }

  /** What is done to what was begun on the list before. */
  private enum OnTheList {
    END(item -> item.debate().end(made(item), item.tick())),
    PAUSE(item -> item.debate().pause(made(item), item.tick())),
    RESUME(item -> item.debate().resume(made(item), item.tick())),
    YIELD(item -> item.yields(made(item), TURKIYE)),
    ASK_BETWEEN(item -> item.isAsked(made(item), TURKIYE)),
    PASS_OVER_CALLED(item -> item.passesOver(made(item))),
    CARRY(item -> item.endsMotion(made(item), MotionResult.CARRIED)),
    LOSE(item -> item.endsMotion(made(item), MotionResult.LOST)),
    WITHDRAW_THE_MOTION(item -> item.endsMotion(made(item), MotionResult.WITHDRAWN)),
    RULE_OUT(item -> item.endsMotion(made(item), MotionResult.RULED_OUT)),
    RULE(item -> item.debate().pointsOfOrder().rule(raised(item), Ruling.UPHELD, item.tick())),
    APPEAL(item -> item.debate().pointsOfOrder().appeal(raised(item), BRAZIL, item.tick())),
    DECIDE(item ->
        item.debate().pointsOfOrder().decide(raised(item), AppealResult.OVERRULED, item.tick()));

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

  /** Türkiye raised a point of order that was not ruled on, and Kenya moves to close the debate. */
  private static final StateTable IN_A_DEBATE =
      StateTable.of(
          """
                               PLANNED  OPEN    CLOSED  ENDED
          END                  none     stays   stays   stands
          PAUSE                none     stays   stays   stands
          RESUME               none     stands  stands  stands
          YIELD                none     spk-16  spk-16  spk-06
          ASK_BETWEEN          none     spk-16  spk-16  spk-06
          PASS_OVER_CALLED     none     stays   stays   spk-38
          CARRY                none     CLOSED  stays   stays
          LOSE                 none     stays   stays   stays
          WITHDRAW_THE_MOTION  none     stays   stays   stays
          RULE_OUT             none     stays   stays   stays
          RULE                 none     stays   stays   stays
          APPEAL               none     spk-30  spk-30  spk-30
          DECIDE               none     spk-30  spk-30  spk-30
          """);

  @ParameterizedTest
  @MethodSource
  void a_list_in_a_debate_goes_where_its_table_says(ListStatus from, OnTheList command) {
    ItemUnderway item = WholeDebate.planned(CONFERENCE);
    if (from != ListStatus.PLANNED) {
      moved(WholeDebate.open(item).speaks(TURKIYE, RAISES_POINT_OF_ORDER, 10));
    }
    becomes(from, item);

    assertThat(outcome(() -> command.done.accept(item), item.list::status))
        .isEqualTo(IN_A_DEBATE.cell(command, from));
  }

  static Stream<Arguments> a_list_in_a_debate_goes_where_its_table_says() {
    return IN_A_DEBATE.product(ListStatus.values(), OnTheList.values());
  }

  private static void becomes(ListStatus from, ItemUnderway item) {
    switch (from) {
      case PLANNED, OPEN -> {}
      case CLOSED -> item.closeList();
      case ENDED -> item.closeItem();
    }
    assertThat(item.list.status()).isEqualTo(from);
  }
}
