package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.Debate;
import org.council.speakers.domain.Does;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.Medium;
import org.council.speakers.domain.Speaker;
import org.council.speakers.domain.Speech;
import org.council.speakers.domain.Turn;

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
   * @throws Refusal when time is not yielded here, none is left, or the other may not speak
   */
  @Transactional
  public Given yieldTo(UUID intervention, String to, OffsetDateTime at, Actor actor) {
    return letIn(intervention, to, Does.COMMENTS, at, actor, Debate::yieldTo);
  }

  /**
   * Another puts a question to one who has the floor.
   *
   * @param by the id of the other in the roster
   * @throws NoSuch when there is no such intervention
   * @throws Refusal when no questions are put here, or the other may not speak
   */
  @Transactional
  public Given putQuestion(UUID intervention, String by, OffsetDateTime at, Actor actor) {
    return letIn(intervention, by, Does.ASKS, at, actor, Debate::putQuestion);
  }

  private interface InTheDebate {
    Intervention act(Debate debate, Intervention speaking, Turn turn);
  }

  private Given letIn(
      UUID intervention,
      String participant,
      Does does,
      OffsetDateTime at,
      Actor actor,
      InTheDebate act) {
    return acting.beginning(
        intervention,
        at,
        actor,
        (debate, speaking, when) -> {
          Speaker another = speakers.taking(debate.floor(), participant);
          Speech speech = new Speech(does, List.of(), Medium.ORAL);
          Turn turn = new Turn(debate.placeOf(speaking), another, speech, when);
          return act.act(debate, speaking, turn);
        });
  }
}
