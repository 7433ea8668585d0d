package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.Debate;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.Speech;
import org.council.speakers.domain.request.Turn;

/** The Chair lets another in while somebody has the floor: with its time, or with a question. */
@ApplicationScoped
public class LettingAnotherIn {

  private final ActingOnTheFloor acting;
  private final Speakers speakers;

  @Inject
  LettingAnotherIn(ActingOnTheFloor acting, Speakers speakers) {
    this.acting = acting;
    this.speakers = speakers;
  }

  /**
   * One who has the floor gives the rest of its time to another.
   *
   * @param to the id of the other in the roster
   * @throws NoSuch when there is no such intervention
   * @throws Refusal when time is not yielded here, none is left, the other may not speak, or a
   *     point of order is to be settled first
   */
  @Transactional
  public Given yieldTo(UUID intervention, String to, OffsetDateTime at, Actor actor) {
    return acting.beginning(
        intervention,
        at,
        actor,
        (debate, yielding, when) -> {
          Place place = debate.placeOf(yielding);
          return debate.yieldTo(yielding, turn(place, Does.COMMENTS, taking(debate, to), when));
        });
  }

  /**
   * Another puts a question to one who has the floor.
   *
   * @param by the id of the other in the roster
   * @throws NoSuch when there is no such intervention
   * @throws Refusal when no questions are put here, the other may not speak, or a point of order is
   *     to be settled first
   */
  @Transactional
  public Given putQuestion(UUID intervention, String by, OffsetDateTime at, Actor actor) {
    return acting.beginning(
        intervention,
        at,
        actor,
        (debate, asked, when) -> {
          Place place = debate.placeOf(asked);
          return debate.putQuestion(asked, turn(place, Does.ASKS, taking(debate, by), when));
        });
  }

  private Speaker taking(Debate debate, String participant) {
    return speakers.taking(debate.floor(), participant);
  }

  private static Turn turn(Place place, Does does, Speaker another, Instant at) {
    return new Turn(place, another, new Speech(does, List.of(), Medium.ORAL), at);
  }
}
