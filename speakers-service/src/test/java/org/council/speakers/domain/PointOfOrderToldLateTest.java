package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.speakers.domain.ItemUnderway.BRAZIL;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.RAISES_POINT_OF_ORDER;

import java.time.Instant;
import java.util.List;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.SpeakersRule;
import org.junit.jupiter.api.Test;

/** A point of order that is told late takes no time that another is counted for. */
class PointOfOrderToldLateTest {

  private final ItemUnderway conference = ItemUnderway.opened(CONFERENCE);
  private final Intervention speech = conference.isGivenTheFloor(KENYA, COMMENTS);

  private Intervention isRaised(Instant at) {
    Speech pointOfOrder = new Speech(RAISES_POINT_OF_ORDER, List.of(), Medium.ORAL);
    return conference.debate().giveTheFloor(new Turn(conference.place, TURKIYE, pointOfOrder, at));
  }

  @Test
  void is_not_raised_in_what_was_spoken_before_the_clock_stood() {
    Instant spoke = conference.tick();
    conference.passes(5);
    conference.debate().pause(speech, conference.tick());

    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> isRaised(spoke));
    assertThat(isRaised(conference.now()).calledFor().letIn().interrupted()).isNull();
  }

  @Test
  void does_not_interrupt_a_vote_that_had_not_begun() {
    Intervention raised = conference.isGivenTheFloor(BRAZIL, RAISES_POINT_OF_ORDER);
    conference.ends(raised.id(), 10);
    conference.ends(speech.id(), 20);
    conference.debate().pointsOfOrder().rule(raised, Ruling.UPHELD, conference.tick());
    Instant ruled = conference.tick();
    conference.passes(5);
    conference.debate().pointsOfOrder().appeal(raised, KENYA, conference.tick());

    refused(SpeakersRule.RULING_IS_APPEALED_ONCE, () -> isRaised(ruled));
    assertThat(isRaised(conference.now()).isRunning()).isTrue();
  }
}
