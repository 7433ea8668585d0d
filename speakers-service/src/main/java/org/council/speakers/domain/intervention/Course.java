package org.council.speakers.domain.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.time.SpeechClock;
import org.council.speakers.domain.time.WholeSeconds;

/**
 * The course of an intervention: how its clock ran, what cut across it, and whether it counts as
 * one in the end.
 *
 * @param meetingAdjournedAt when the meeting was adjourned although it went on or was still to
 *     begin; else null
 * @param closedSince when the item, or the meeting, was closed although it was still to begin; else
 *     null
 * @param passedOver whether the one called was absent: then it counts as no intervention (spk-38)
 */
@Embeddable
public record Course(
    @Embedded SpeechClock clock,
    @Column(name = "meeting_adjourned_at") Instant meetingAdjournedAt,
    @Column(name = "closed_since") Instant closedSince,
    @Column(name = "passed_over", nullable = false) boolean passedOver) {

  /**
   * The floor is given.
   *
   * @param seconds the limit of its time, or null
   */
  static Course begun(Instant at, Integer seconds) {
    return new Course(SpeechClock.started(at, seconds), null, null, false);
  }

  // What happens in it

  /**
   * It ends. One whose clock stands since the meeting was adjourned may have ended before: then
   * nothing stood, and it did not go on after the adjournment.
   *
   * @throws AlreadyStands when it ended before
   * @throws InvalidInput when it would end before what last happened to its clock
   */
  Course ended(Instant at) {
    return adjournedAfter(at).isPresent()
        ? new Course(clock.endedBeforeThePause(at), null, closedSince, passedOver)
        : with(clock.ended(at));
  }

  /**
   * Its clock stands for a while. Where it stands since the meeting was adjourned it may have stood
   * before.
   *
   * @throws AlreadyStands when it stands, or it ended
   * @throws InvalidInput when that would be before what last happened to its clock; that the
   *     meeting was adjourned does not count
   */
  Course paused(Instant at) {
    return with(adjournedAfter(at).isPresent() ? clock.pausedBeforeThePause(at) : clock.paused(at));
  }

  /**
   * It ends as one that was not made: the one called was absent (spk-38).
   *
   * @throws AlreadyStands when it ended before
   * @throws InvalidInput when it would end before what last happened to its clock
   */
  Course endedAsNone(Instant at) {
    Course ended = ended(at);
    return new Course(ended.clock, ended.meetingAdjournedAt, closedSince, true);
  }

  /** The same, with its clock as it runs, or stands, from now on. */
  Course with(SpeechClock now) {
    return new Course(now, meetingAdjournedAt, closedSince, passedOver);
  }

  /** The meeting was adjourned while, or before, it went on: a clock stopped since stands since. */
  Course meetingAdjourned(Instant at) {
    return new Course(clock.standingSince(at), at, closedSince, passedOver);
  }

  /** The item, or the meeting, was closed before it began. */
  Course closedBefore(Instant at) {
    return new Course(clock, meetingAdjournedAt, at, passedOver);
  }

  // What came of it

  /** When the meeting was adjourned, where that was later and its clock stands since. */
  public Optional<Instant> adjournedAfter(Instant at) {
    return Optional.ofNullable(clock.pausedAt())
        .filter(paused -> paused.equals(meetingAdjournedAt) && at.isBefore(paused));
  }

  /**
   * Whether it counts as an intervention: not where the one called was absent, nor where it ended
   * as it began, for the item was closed already.
   */
  boolean counts() {
    return !passedOver && (closedSince == null || clock.goesOn() || seconds() > 0);
  }

  /** How long it lasted, in whole seconds; 0 while it goes on, and where it was passed over. */
  int seconds() {
    return WholeSeconds.of(spoken(Optional.empty()));
  }

  /** The same to the part of a second; what goes on is counted until now, if that is known. */
  Duration spoken(Optional<Instant> now) {
    return passedOver ? Duration.ZERO : clock.spoken(now);
  }

  /** How much longer than its limit it lasted, in seconds; 0 also where it was passed over. */
  public int overTimeSeconds() {
    return passedOver ? 0 : clock.overTimeSeconds();
  }
}
