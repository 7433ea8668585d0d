package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.MotionResult;

/** A motion is decided on, withdrawn, or ruled out. */
@ApplicationScoped
public class EndingMotions {

  private final ActingOnTheFloor acting;

  @Inject
  EndingMotions(ActingOnTheFloor acting) {
    this.acting = acting;
  }

  /**
   * Ends a motion: by the Chair, or by any delegate of the mover's delegation who withdraws it.
   *
   * @param moved the intervention with which it was made
   * @throws NoSuch when no motion was made with it
   * @throws Refusal when it has ended, a point of order comes first, or the meeting does not sit
   */
  @Transactional
  public Given end(UUID moved, MotionResult result, OffsetDateTime at, Actor actor) {
    ActingOnTheFloor.OnAnIntervention act =
        (debate, motion, when) -> debate.motions().end(motion, result, when);
    return result == MotionResult.WITHDRAWN
        ? acting.byItsDelegationOrPresiding(moved, at, actor, act)
        : acting.presiding(moved, at, actor, act);
  }
}
