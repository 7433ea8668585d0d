package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.MOTION_ENDS_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
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
 * @param letIn how it came to have the floor while another had it
 */
@Embeddable
public record CalledFor(
    @Enumerated(EnumType.STRING) @Column(name = "purpose") Purpose purpose,
    @Enumerated(EnumType.STRING) @Column(name = "motion") Motion motion,
    @Enumerated(EnumType.STRING) @Column(name = "motion_result") MotionResult motionResult,
    @Column(name = "motion_end") Long motionEnd,
    @Embedded LetIn letIn) {

  /** Of one who speaks outside the list, and interrupts nobody. */
  static final CalledFor NOTHING = new CalledFor(null, null, LetIn.BY_NOBODY);

  /** Where nobody let it in nothing of that is stored. */
  public CalledFor {
    letIn = Objects.requireNonNullElse(letIn, LetIn.BY_NOBODY);
  }

  /** What somebody is called for who begins: a motion that it makes has not ended. */
  public CalledFor(Purpose purpose, Motion motion, LetIn letIn) {
    this(purpose, motion, null, null, letIn);
  }

  /**
   * The motion that is made has ended.
   *
   * @param act how many acts the list has seen
   * @throws Refusal when it has ended before (spk-37)
   */
  CalledFor motionEnded(MotionResult result, long act) {
    mustNotHaveEnded();
    return new CalledFor(purpose, motion, result, act, letIn);
  }

  /**
   * Refuses what becomes of a motion that has ended (spk-37).
   *
   * @throws Refusal when it has
   */
  public void mustNotHaveEnded() {
    MOTION_ENDS_ONCE.unless(motionResult == null, "the motion is %s", motionResult);
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

  /** Whether it is about the item itself; also where nobody kept what was asked for. */
  boolean isOnTheSubstance() {
    return purpose == null || purpose.isOnTheSubstance();
  }
}
