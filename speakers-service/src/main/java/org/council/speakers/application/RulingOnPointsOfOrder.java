package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.AppealResult;
import org.council.speakers.domain.intervention.Ruling;
import org.council.speakers.domain.request.Speaker;

/**
 * The Chair rules on a point of order, a delegation appeals, the meeting's decision is recorded.
 */
@ApplicationScoped
public class RulingOnPointsOfOrder {

  private final ActingOnTheFloor acting;
  private final Speakers speakers;

  @Inject
  RulingOnPointsOfOrder(ActingOnTheFloor acting, Speakers speakers) {
    this.acting = acting;
    this.speakers = speakers;
  }

  /**
   * The Chair rules.
   *
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when it was ruled on, or the meeting does not sit
   */
  @Transactional
  public Given rule(UUID pointOfOrder, Ruling ruling, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        pointOfOrder,
        at,
        actor,
        (debate, raised, when) -> debate.pointsOfOrder().rule(raised, ruling, when));
  }

  /**
   * A delegation appeals.
   *
   * @param by the id of the participant in the roster
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when there is no ruling to appeal against, or not for it, or the meeting does
   *     not sit
   */
  @Transactional
  public Given appeal(UUID pointOfOrder, String by, OffsetDateTime at, Actor actor) {
    return acting.by(
        by,
        pointOfOrder,
        at,
        actor,
        (debate, raised, when) -> {
          Speaker appellant = speakers.asking(debate.list().id().session(), by);
          debate.pointsOfOrder().appeal(raised, appellant, when);
        });
  }

  /**
   * Records what the meeting decided on the appeal.
   *
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when there is no appeal to decide, or the meeting does not sit
   */
  @Transactional
  public Given decide(UUID pointOfOrder, AppealResult result, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        pointOfOrder,
        at,
        actor,
        (debate, raised, when) -> debate.pointsOfOrder().decide(raised, result, when));
  }
}
