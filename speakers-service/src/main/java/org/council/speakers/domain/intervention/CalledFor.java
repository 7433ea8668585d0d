package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.MOTION_ENDS_ONCE;
import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;

/**
 * What somebody was called for, and what became of a motion that was made so.
 *
 * @param purpose what was asked for; null for one who speaks outside the list
 * @param motion the name of the motion that is made or spoken on, or null
 * @param motionResult what became of the motion that is made; null before, and where none is
 * @param motionEnd how many acts the list had seen when the motion ended; null before, and where
 *     that was not kept
 * @param questionTo the intervention to whose speaker a question is put, or null
 * @param interrupted the intervention whose clock stands for a point of order, or, while it stands,
 *     the point of order on which who presides is heard; or null
 * @param yieldedBy the intervention whose rest of time is given on, or null
 */
@Embeddable
public record CalledFor(
    @Enumerated(EnumType.STRING) @Column(name = "purpose") Purpose purpose,
    @Enumerated(EnumType.STRING) @Column(name = "motion") Motion motion,
    @Enumerated(EnumType.STRING) @Column(name = "motion_result") MotionResult motionResult,
    @Column(name = "motion_end") Long motionEnd,
    @Column(name = "question_to") UUID questionTo,
    @Column(name = "interrupted") UUID interrupted,
    @Column(name = "yielded_by") UUID yieldedBy) {

  /** Of one who speaks outside the list, and interrupts nobody. */
  static final CalledFor NOTHING = new CalledFor(null, null, null, null, null, null, null);

  /**
   * The motion that is made has ended.
   *
   * @param act how many acts the list has seen
   * @throws Refusal when it has ended before (spk-37)
   */
  CalledFor motionEnded(MotionResult result, long act) {
    mustNotHaveEnded();
    return new CalledFor(purpose, motion, result, act, questionTo, interrupted, yieldedBy);
  }

  /**
   * Refuses what becomes of a motion that has ended (spk-37).
   *
   * @throws Refusal when it has
   */
  public void mustNotHaveEnded() {
    MOTION_ENDS_ONCE.unless(motionResult == null, "the motion is %s", motionResult);
  }

  /**
   * Refuses to give on what another has given (spk-32).
   *
   * @throws Refusal when it has the rest of another's time
   */
  public void mustBeInItsOwnTime(String speaker) {
    TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE.unless(
        yieldedBy == null, "%s speaks in the time of another", speaker);
  }

  /** Whether a motion is made. */
  public boolean makesAMotion() {
    return purpose == Purpose.PROCEDURAL_MOTION;
  }

  /** Whether that motion is made, whatever became of it. */
  boolean makes(Motion some) {
    return makesAMotion() && motion == some;
  }

  /** Whether the motion that is made had not ended when the list had seen so many acts. */
  boolean stoodAt(long act) {
    return motionResult == null || motionEnd != null && motionEnd > act;
  }

  /** Whether the meeting decided for it, and it was to close the debate or to adjourn it. */
  public boolean hasEndedTheDebate() {
    return makesAMotion()
        && motion != null
        && motion.endsTheDebate()
        && motionResult == MotionResult.CARRIED;
  }

  /** The same, when the list had seen so many acts. */
  boolean hasEndedTheDebateAfter(Long act) {
    return hasEndedTheDebate() && motionEnd != null && motionEnd.equals(act);
  }

  /** Whether what is asked for is to make a motion that is settled once this one is carried. */
  public boolean settles(Asking asking) {
    return asking.purpose() == Purpose.PROCEDURAL_MOTION
        && makesAMotion()
        && motion != null
        && motion.settles(asking.motion());
  }

  /** Whether a motion is spoken on, for it or against it. */
  boolean isOn(Motion some) {
    return motion == some && purpose != null && purpose.isOnAMotion();
  }

  /** Whether another who has the floor lets it in: for a question, or in the time it yields. */
  public boolean isLetInByAnother() {
    return questionTo != null || yieldedBy != null;
  }

  /** Whether it is about the item itself; also where nobody kept what was asked for. */
  boolean isOnTheSubstance() {
    return purpose == null || purpose.isOnTheSubstance();
  }

  /** The intervention that waits meanwhile, where one is interrupted. */
  public Optional<UUID> holdsUp() {
    return Optional.ofNullable(questionTo).or(() -> Optional.ofNullable(interrupted));
  }
}
