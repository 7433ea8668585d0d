package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.StateTable.product;
import static org.council.speakers.domain.WholeDebate.SEATED;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.speakers.domain.WholeDebate.ToAnIntervention;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.rules.Limited;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every status of the clock of an intervention. */
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
    ItemUnderway item = WholeDebate.opened(COUNCIL);
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
}
