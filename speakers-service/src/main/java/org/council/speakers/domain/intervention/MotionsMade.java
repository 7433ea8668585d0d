package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.SPEAKERS_ON_A_MOTION_ARE_NUMBERED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.rules.Reason;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.rules.SpeakersRule;

/**
 * The motions that are before the meeting, and who has spoken on them. One that is made once more
 * before it has ended is the same motion: its speakers are counted on, also when who made it first
 * withdraws.
 *
 * @param interventions all that were made on the item, in order
 * @param takenUpIn the meeting that took the item up last; null before it was opened
 */
public record MotionsMade(List<Intervention> interventions, String takenUpIn) {

  /** Whether a motion of that name was made that has not ended. */
  public boolean areBeforeTheMeeting(Motion motion) {
    return interventions.stream().anyMatch(made -> isBeforeTheMeeting(made, motion));
  }

  /** All that were made and have not ended. */
  public List<Intervention> undecided() {
    return interventions.stream()
        .filter(made -> isBeforeTheMeeting(made, made.calledFor().motion()))
        .toList();
  }

  /**
   * Those by which something is not heard on a closed list: with them the meeting has closed the
   * debate, or adjourned it, and the list was closed (spk-40).
   *
   * @param closedAfter how many acts the list had seen when it was closed; null where that was not
   *     kept
   */
  public MotionsMade thatEndedTheDebate(Long closedAfter) {
    return new MotionsMade(
        interventions.stream()
            .filter(made -> made.calledFor().hasEndedTheDebateAfter(closedAfter))
            .toList(),
        takenUpIn);
  }

  /**
   * Why what is asked for is not heard after these, if it is not: it is on the substance, or a
   * motion that is settled with one of them.
   */
  public Optional<Reason> thatTheDebateIsOver(Asking asking) {
    return interventions.stream()
        .filter(ended -> asking.purpose().isOnTheSubstance() || ended.calledFor().settles(asking))
        .findFirst()
        .map(moved ->
            new Reason(
                SpeakersRule.SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS,
                "the meeting has decided for the motion %s of %s"
                    .formatted(moved.calledFor().motion(), moved.by().delegation())));
  }

  /**
   * Refuses the substance of the item, and a motion that is settled with it, after these (spk-40).
   *
   * @throws Refusal when it is not heard any more
   */
  public void mustLetBeHeard(Asking asking) {
    Optional<Reason> over = thatTheDebateIsOver(asking);
    if (over.isPresent()) {
      throw over.get().refusal();
    }
  }

  /**
   * The other interventions whose motion ends with that of one: all in its meeting that made the
   * same, or, where it is withdrawn, those of its own delegation. What a mover withdraws another
   * may take up, and has where it made the same. A motion without a name is no other's.
   */
  public List<Intervention> endingWith(Intervention moved, MotionResult result) {
    return interventions.stream()
        .filter(made -> made != moved && moved.calledFor().motion() != null)
        .filter(made -> isBeforeTheMeeting(made, moved.calledFor().motion()))
        .filter(made -> made.meeting().equals(moved.meeting()))
        .filter(made -> result != MotionResult.WITHDRAWN || made.by().isOf(moved.by().delegation()))
        .toList();
  }

  /** A motion is before the meeting in which it was made, and before no later one. */
  private boolean isBeforeTheMeeting(Intervention made, Motion motion) {
    return made.calledFor().makes(motion)
        && made.calledFor().motionResult() == null
        && (takenUpIn == null || takenUpIn.equals(made.meeting()));
  }

  /**
   * Refuses another who speaks for or against a motion than the rule book allows (spk-34).
   *
   * @param waiting how many other delegations wait to speak so
   * @throws Refusal when the motion was not made or has ended, the delegation made it or has spoken
   *     on it, or so many have spoken or wait
   */
  public void mustLeaveASpeech(Asking asking, Speaker speaker, int waiting, RuleBook ruleBook) {
    Motion motion = asking.motion();
    SPEAKERS_ON_A_MOTION_ARE_NUMBERED.unless(
        areBeforeTheMeeting(motion), "no motion %s was made that has not ended", motion);
    mustNotHaveSpoken(speaker, motion);
    SPEAKERS_ON_A_MOTION_ARE_NUMBERED.unless(
        leaveASpeech(asking, waiting, ruleBook),
        "on %s %d of %d have spoken so, and %d wait",
        motion,
        delegationsSpeaking(asking.purpose(), motion),
        ruleBook.speakersOn(motion, asking.purpose()),
        waiting);
  }

  /**
   * Whether another may speak so on a motion.
   *
   * @param waiting how many other delegations wait to
   */
  public boolean leaveASpeech(Asking asking, int waiting, RuleBook ruleBook) {
    long speakers = delegationsSpeaking(asking.purpose(), asking.motion());
    return speakers + waiting < ruleBook.speakersOn(asking.motion(), asking.purpose());
  }

  private long delegationsSpeaking(Purpose purpose, Motion motion) {
    return since(motion)
        .filter(made -> made.calledFor().isOn(motion) && made.calledFor().purpose() == purpose)
        .map(made -> made.by().delegation())
        .distinct()
        .count();
  }

  /**
   * Refuses a delegation that made a motion which is before the meeting, also where it has
   * withdrawn its own since, or spoke on it (spk-34).
   *
   * @throws Refusal when it did
   */
  public void mustNotHaveSpoken(Speaker speaker, Motion motion) {
    List<Intervention> own =
        since(motion).filter(made -> made.by().isOf(speaker.delegation())).toList();
    SPEAKERS_ON_A_MOTION_ARE_NUMBERED.unless(
        own.stream().noneMatch(made -> made.calledFor().makes(motion)),
        "%s made the motion",
        speaker.delegation());
    SPEAKERS_ON_A_MOTION_ARE_NUMBERED.unless(
        own.stream().noneMatch(made -> made.calledFor().isOn(motion)),
        "%s has spoken on the motion",
        speaker.delegation());
  }

  /** What was said since a motion that is before the meeting was first made. */
  private Stream<Intervention> since(Motion motion) {
    Optional<Intervention> first =
        interventions.stream()
            .filter(made -> isBeforeTheMeeting(made, motion))
            .findFirst()
            .map(made -> firstWith(motion, made));
    return interventions.stream().dropWhile(made -> first.filter(made::equals).isEmpty());
  }

  /** Who first made the motion that stood when one made it once more: it may have ended since. */
  private Intervention firstWith(Motion motion, Intervention onceMore) {
    return interventions.stream()
        .takeWhile(made -> made != onceMore)
        .filter(made -> made.meeting().equals(onceMore.meeting()))
        .filter(made -> made.calledFor().makes(motion))
        .filter(made -> made.calledFor().stoodAt(onceMore.sequence()))
        .findFirst()
        .map(made -> firstWith(motion, made))
        .orElse(onceMore);
  }
}
