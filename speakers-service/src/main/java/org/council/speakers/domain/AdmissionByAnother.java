package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.QUESTION_IS_PUT_TO_THE_SPEAKER;
import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;

import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.rules.Participation;
import org.council.speakers.domain.rules.RuleBook;

/**
 * Which rules one must pass whom another who has the floor lets in, with its time or with a
 * question. Each line says by which rules it refuses, as in {@link Admission}.
 *
 * @param now what is asked for with the turn
 */
record AdmissionByAnother(Admission admission, MeetingFloor floor, Turn turn, Asking now) {

  /**
   * To be given the rest of another's time.
   *
   * @throws Refusal when time is not yielded here, none is left, it may not speak, or a point of
   *     order is to be settled first
   */
  void toTheTimeOf(Intervention yielding) {
    mustBeAbleToSpeak();
    TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE.unless(
        ruleBook().timeIsYielded().value(), "%s knows no yielding", ruleBook().name());
    yielding.calledFor().letIn().mustBeInItsOwnTime(yielding.by().participant()); // spk-32
    yielding.clock().mustLeaveTimeAt(turn.at(), yielding.by().participant()); // spk-32
    mustFollowOn(yielding);
  }

  /**
   * To put a question to one who speaks.
   *
   * @throws Refusal when no questions are put here, it may not speak, or a point of order is to be
   *     settled first
   */
  void toAsk(Intervention asked) {
    mustBeAbleToSpeak();
    QUESTION_IS_PUT_TO_THE_SPEAKER.unless(
        ruleBook().questionsBetween().value(), "%s knows no such questions", ruleBook().name());
    mustFollowOn(asked);
  }

  private void mustBeAbleToSpeak() {
    Participation.toAskFor(now, turn.speaker(), ruleBook()); // spk-01 to spk-04, spk-24
    floor.mustHaveSatAt(turn.at()); // spk-05
    admission.item(floor, turn.place()).mustBeTakenUp(); // spk-06
    admission.right().mustBeLeftTo(turn.speaker(), now); // spk-07, spk-08, spk-25, spk-34, spk-36
    admission.debateEnded().mustLetBeHeard(now); // spk-40
    floor.mustHaveSettledItsPointsOfOrder(
        turn.speaker().participant(), ruleBook()); // spk-29, spk-30
  }

  /** Who speaks lets it in, and so does the order, but for a point of order and a motion made. */
  private void mustFollowOn(Intervention speaking) {
    WaitingEntry letIn = WaitingEntry.of(null, turn.speaker(), now, 0);
    floor.held().mustSpeakUninterrupted(speaking); // spk-14
    admission.mustLetPointsOfOrderPass(floor, turn, letIn); // spk-15
    admission.next().mustLetMotionsPass(letIn); // spk-16, spk-26
  }

  private RuleBook ruleBook() {
    return admission.ruleBook();
  }
}
