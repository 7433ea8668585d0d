package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;
import static org.council.speakers.domain.ItemUnderway.OSKAR;
import static org.council.speakers.domain.StateTable.outcome;
import static org.council.speakers.domain.WholeDebate.the;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.INTRODUCES;
import static org.council.speakers.domain.request.Purpose.INTRODUCE;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.SpeakerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of an observer's request in every status where its turn turns out to be none: of
 * none of them came a second of speech.
 */
class TurnThatWasNoneStatesTest {

  /** What shows that it was none. */
  private enum ToTheTurn {
    PASS_OVER_CALLED(item -> item.passesOver(turnOfTheObserver(item))),
    CLOSE_ITEM_BEFORE(item -> item.list.told().itemClosed(item.floor, item.now().minusSeconds(60)));

    private final Consumer<ItemUnderway> done;

    ToTheTurn(Consumer<ItemUnderway> done) {
      this.done = done;
    }

    private static Intervention turnOfTheObserver(ItemUnderway item) {
      return the(made -> made.by().participant().equals(OSKAR.participant()), item);
    }
  }

  private static final StateTable TURN_THAT_WAS_NONE =
      StateTable.of(
          """
                             WAITING  SPEAKING     CONCLUDED  WITHDRAWN  PASSED_OVER  RIGHT_RESERVED  LAPSED
          PASS_OVER_CALLED   none     PASSED_OVER  spk-38     none       none         none            WAITING
          CLOSE_ITEM_BEFORE  stays    WAITING      WAITING    stays      stays        stays           WAITING
          """);

  @ParameterizedTest
  @MethodSource
  void a_request_waits_again_where_the_turn_was_none(RequestStatus from, ToTheTurn command) {
    ItemUnderway item = WholeDebate.opened(COUNCIL).asks(OSKAR, INTRODUCE, "C24/7");
    item.passes(120);
    SpeakerRequest request = item.lastRequestOf(OSKAR);
    switch (from) {
      case WAITING -> {}
      case SPEAKING -> item.isGivenTheFloor(OSKAR, INTRODUCES);
      case CONCLUDED -> item.speaks(OSKAR, INTRODUCES, 0);
      case WITHDRAWN -> item.withdraws(OSKAR, INTRODUCE);
      case PASSED_OVER -> item.passesOver(OSKAR);
      case RIGHT_RESERVED -> item.reserves(OSKAR, "C24/7");
      case LAPSED -> item.isGivenTheFloor(OSKAR, COMMENTS);
    }
    assertThat(request.status()).isEqualTo(from);

    assertThat(outcome(() -> command.done.accept(item), request::status))
        .isEqualTo(TURN_THAT_WAS_NONE.cell(command, from));
  }

  static Stream<Arguments> a_request_waits_again_where_the_turn_was_none() {
    return TURN_THAT_WAS_NONE.product(RequestStatus.values(), ToTheTurn.values());
  }
}
