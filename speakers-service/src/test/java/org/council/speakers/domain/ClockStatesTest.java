package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.SEATED;
import static org.council.speakers.domain.WholeDebate.othersWait;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.Intervention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every status of the clock of an intervention: Kenya's, while Türkiye and Brazil
 * wait.
 */
class ClockStatesTest {

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
    PASS_OVER_CALLED((item, made) -> item.passesOver(made)),
    YIELD((item, made) -> item.yields(made, TURKIYE)),
    ASK_BETWEEN((item, made) -> item.isAsked(made, TURKIYE)),
    END_THE_INTERRUPTION((item, _) -> item.debate().end(interrupting(item), item.tick())),
    PASS_OVER_THE_INTERRUPTION((item, _) -> item.passesOver(interrupting(item)));

    private final ToAnIntervention done;

    ToTheClock(ToAnIntervention done) {
      this.done = done;
    }

    private static Intervention interrupting(ItemUnderway item) {
      return item.list
          .log()
          .speaking()
          .filter(_ -> item.list.log().interrupted().isPresent())
          .orElseThrow(() -> new NoSuch("interruption"));
    }
  }

  private static final StateTable CLOCK =
      StateTable.of(
          """
                                      RUNNING      STANDING  INTERRUPTED  ENDED
          PAUSE                       STANDING     stands    stands       stands
          RESUME                      stands       RUNNING   spk-14       stands
          END                         ENDED        ENDED     ENDED        stands
          PASS_OVER_CALLED            ENDED        ENDED     spk-14       spk-38
          YIELD                       ENDED        ENDED     spk-14       spk-14
          ASK_BETWEEN                 INTERRUPTED  stands    spk-14       spk-14
          END_THE_INTERRUPTION        none         none      RUNNING      none
          PASS_OVER_THE_INTERRUPTION  none         none      RUNNING      none
          """);

  @ParameterizedTest
  @MethodSource
  void a_clock_goes_where_its_table_says(Clock from, ToTheClock command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL);
    Intervention made = at(from, item);

    assertThat(outcome(() -> command.done.to(item, made), () -> Clock.of(made, item)))
        .isEqualTo(CLOCK.cell(command, from));
  }

  static Stream<Arguments> a_clock_goes_where_its_table_says() {
    return CLOCK.product(Clock.values(), ToTheClock.values());
  }

  private static final StateTable AROUND =
      StateTable.of(
          """
                                       RUNNING      STANDING     INTERRUPTED  ENDED
          NOTIFY                       spk-09       spk-09       spk-09       spk-09
          ASK                          stays        stays        stays        stays
          WITHDRAW                     stays        stays        stays        stays
          RESERVE                      stays        stays        stays        stays
          CLOSE_LIST                   stays        stays        stays        stays
          REOPEN_LIST                  spk-11       spk-11       spk-11       spk-11
          ANNOUNCE                     stays        stays        stays        stays
          LIMIT                        stays        stays        stays        stays
          PUT                          stays        stays        stays        stays
          PASS_OVER                    stays        stays        stays        stays
          GIVE_THE_FLOOR               spk-14       spk-14       spk-14       stays
          GIVE_AN_OFFICER_THE_FLOOR    spk-14       spk-14       spk-14       stays
          GIVE_WHO_PRESIDES_THE_FLOOR  spk-14       spk-14       spk-14       stays
          RAISE_POINT_OF_ORDER         INTERRUPTED  INTERRUPTED  spk-14       stays
          END                          spk-14       spk-14       spk-14       stays
          PASS_OVER_CALLED             spk-14       spk-14       spk-14       stays
          PAUSE                        spk-14       spk-14       spk-14       stays
          RESUME                       spk-14       spk-14       spk-14       stays
          YIELD                        spk-14       spk-14       spk-14       stays
          ASK_BETWEEN                  spk-14       spk-14       spk-14       stays
          MAKE_A_MOTION                spk-14       spk-14       spk-14       stays
          CARRY                        spk-14       spk-14       spk-14       stays
          LOSE                         spk-14       spk-14       spk-14       stays
          WITHDRAW_THE_MOTION          spk-14       spk-14       spk-14       stays
          RULE_OUT                     spk-14       spk-14       spk-14       stays
          RULE                         stays        stays        spk-14       stays
          APPEAL                       stays        stays        spk-14       stays
          DECIDE                       stays        stays        spk-14       stays
          ALLOT                        stays        stays        stays        stays
          OPEN_ITEM                    stays        stays        stays        stays
          CLOSE_ITEM                   ENDED        ENDED        ENDED        stays
          CARRY_OVER                   ENDED        ENDED        ENDED        stays
          TAKE_UP_ELSEWHERE            ENDED        ENDED        ENDED        stays
          OPEN_ANOTHER                 stays        stays        stays        stays
          CLOSE_ANOTHER                stays        stays        stays        stays
          GO_ON_WITH_ANOTHER           ENDED        ENDED        ENDED        stays
          ADJOURN_MEETING              STANDING     stays        stays        stays
          RESUME_MEETING               STANDING     stays        stays        stays
          CLOSE_MEETING                ENDED        ENDED        ENDED        stays
          TAKE_THE_CHAIR               stays        stays        stays        stays
          ATTEND                       stays        stays        stays        stays
          MICROPHONE_ON                stays        stays        stays        stays
          MICROPHONE_OFF               stays        stays        stays        stays
          """);

  @ParameterizedTest
  @MethodSource
  void a_clock_goes_where_what_is_done_around_it_takes_it(Clock from, Around command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL);
    Intervention made = at(from, item);

    assertThat(outcome(() -> command.on(item), () -> Clock.of(made, item)))
        .isEqualTo(AROUND.cell(command, from));
  }

  static Stream<Arguments> a_clock_goes_where_what_is_done_around_it_takes_it() {
    return AROUND.product(Clock.values(), Around.values());
  }

  private static Intervention at(Clock from, ItemUnderway item) {
    Intervention made = item.isGivenTheFloor(SEATED, COMMENTS);
    othersWait(item);
    switch (from) {
      case RUNNING -> {}
      case STANDING -> item.debate().pause(made, item.tick());
      case INTERRUPTED -> item.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
      case ENDED -> item.ends(made.id(), 10);
    }
    assertThat(Clock.of(made, item)).isEqualTo(from);
    return made;
  }
}
