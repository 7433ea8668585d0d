package org.council.speakers.domain.time;

import static org.council.speakers.domain.rules.SpeakersRule.TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.Refusal;

/**
 * The clock of one intervention: it runs from when the floor is given until it is ended, and stands
 * while it is paused.
 *
 * @param limitSeconds how long the intervention may last, or null
 * @param endedAt null while it goes on
 * @param pausedAt since when it stands; null while it runs
 * @param paused how long it stood before, to the part of a second
 * @param resumedAt when it last ran again; null where it never stood, or that was not kept
 */
@Embeddable
public record SpeechClock(
    @Column(name = "speaking_time_seconds") Integer limitSeconds,
    @Column(name = "given_at", nullable = false) Instant givenAt,
    @Column(name = "ended_at") Instant endedAt,
    @Column(name = "paused_at") Instant pausedAt,
    @Column(name = "paused_seconds", nullable = false) Duration paused,
    @Column(name = "resumed_at") Instant resumedAt) {

  public static SpeechClock started(Instant at, Integer limitSeconds) {
    return new SpeechClock(limitSeconds, at, null, null, Duration.ZERO, null);
  }

  /**
   * Stops for good; a pause ends with it.
   *
   * @throws AlreadyStands when it was stopped
   * @throws InvalidInput when that would be before what happened to it last
   */
  public SpeechClock ended(Instant at) {
    mustGoOnUntil(at);
    return new SpeechClock(limitSeconds, givenAt, at, null, pausedUntil(at), resumedAt);
  }

  /**
   * Stops for good before the pause that it stands in: that was none.
   *
   * @throws AlreadyStands when it was stopped
   * @throws InvalidInput when that would be before what happened to it before the pause
   */
  public SpeechClock endedBeforeThePause(Instant at) {
    return withoutThePause().ended(at);
  }

  /**
   * Stands already before the pause that it stands in.
   *
   * @throws AlreadyStands when it was stopped
   * @throws InvalidInput when that would be before what happened to it before the pause
   */
  public SpeechClock pausedBeforeThePause(Instant at) {
    return withoutThePause().paused(at);
  }

  private SpeechClock withoutThePause() {
    return new SpeechClock(limitSeconds, givenAt, endedAt, null, paused, resumedAt);
  }

  /**
   * Stands for a while.
   *
   * @throws AlreadyStands when it stands, or was stopped
   * @throws InvalidInput when that would be before what happened to it last
   */
  public SpeechClock paused(Instant at) {
    mustGoOnUntil(at);
    if (pausedAt != null) {
      throw new AlreadyStands("The pause");
    }
    return new SpeechClock(limitSeconds, givenAt, null, at, paused, resumedAt);
  }

  /**
   * Runs again.
   *
   * @throws AlreadyStands when it runs, or was stopped
   * @throws InvalidInput when that would be before what happened to it last
   */
  public SpeechClock resumed(Instant at) {
    mustGoOnUntil(at);
    if (pausedAt == null) {
      throw new AlreadyStands("The speech that goes on");
    }
    return new SpeechClock(limitSeconds, givenAt, null, null, pausedUntil(at), at);
  }

  /** Stands since that instant already, where it ran then and stands since a later one. */
  public SpeechClock standingSince(Instant at) {
    boolean ranOn = pausedAt != null && pausedAt.isAfter(at) && !ranSince().isAfter(at);
    return ranOn ? new SpeechClock(limitSeconds, givenAt, endedAt, at, paused, resumedAt) : this;
  }

  /** The same, or since it last ran where that is later. */
  public SpeechClock standingSinceOrItLastRan(Instant at) {
    return standingSince(at.isAfter(ranSince()) ? at : ranSince());
  }

  private void mustGoOnUntil(Instant at) {
    if (!goesOn()) {
      throw new AlreadyStands("The end of the intervention");
    }
    if (at.isBefore(last())) {
      throw new InvalidInput(
          "at", "The floor was given, paused or taken up at %s.".formatted(last()));
    }
  }

  /** That instant, or the last at which something happened to it where that is later. */
  public Instant notBeforeTheLast(Instant instant) {
    return instant.isAfter(last()) ? instant : last();
  }

  /** Whether it runs, and did so at that instant. */
  public boolean ranAt(Instant instant) {
    return goesOn() && pausedAt == null && !last().isAfter(instant);
  }

  private Instant last() {
    return goesOn() ? sinceItRunsOrStands() : endedAt;
  }

  private Instant sinceItRunsOrStands() {
    return pausedAt == null ? ranSince() : pausedAt;
  }

  private Instant ranSince() {
    return resumedAt == null ? givenAt.plus(paused) : resumedAt;
  }

  private Duration pausedUntil(Instant at) {
    return pausedAt == null ? paused : paused.plus(Duration.between(pausedAt, at));
  }

  public boolean stands() {
    return pausedAt != null;
  }

  /** Whether it stands since that instant or longer. */
  public boolean stoodAt(Instant instant) {
    return stands() && !pausedAt.isAfter(instant);
  }

  /** How long it stood before, in whole seconds. */
  public int pausedSeconds() {
    return (int) paused.toSeconds();
  }

  public boolean goesOn() {
    return endedAt == null;
  }

  /** Whether it goes on, or did at that instant. */
  public boolean goesOnOrDidAt(Instant instant) {
    return goesOn() || !givenAt.isAfter(instant) && endedAt.isAfter(instant);
  }

  /** Whether it went on at that instant, and has ended since. */
  public boolean hasEndedAfter(Instant instant) {
    return !goesOn() && !givenAt.isAfter(instant) && endedAt.isAfter(instant);
  }

  /** Whether it goes on, or did after that instant. */
  public boolean goesOnAfter(Instant instant) {
    return goesOn() || endedAt.isAfter(instant);
  }

  /** How long was spoken, without the pauses; nothing while it goes on. */
  public Duration spoken() {
    return goesOn() ? Duration.ZERO : Duration.between(givenAt, endedAt).minus(paused);
  }

  /** The same, where what goes on is counted until now, if that is known. */
  public Duration spoken(Optional<Instant> now) {
    return goesOn()
        ? now.map(instant -> ended(notBeforeTheLast(instant)).spoken()).orElse(Duration.ZERO)
        : spoken();
  }

  /** How long was spoken, in whole seconds. */
  public int seconds() {
    return WholeSeconds.of(spoken());
  }

  /** How much longer than its limit it lasted, in seconds; 0 while it goes on. */
  public int overTimeSeconds() {
    return limitSeconds == null ? 0 : Math.max(0, seconds() - limitSeconds);
  }

  /** What is left of its limit, in whole seconds; empty without a limit. */
  public Optional<Integer> secondsLeftAt(Instant at) {
    return Optional.ofNullable(limitSeconds)
        .map(limit -> WholeSeconds.left(limit, ended(at).spoken()));
  }

  /** The same, told now: an act may have been stated for a little later. */
  public Optional<Integer> secondsLeftNow(Instant now) {
    return secondsLeftAt(notBeforeTheLast(now));
  }

  /**
   * Refuses to give time that there is not (spk-32).
   *
   * @throws Refusal when none is left
   */
  public void mustLeaveTimeAt(Instant at, String speaker) {
    TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE.unless(
        !goesOn() || secondsLeftAt(at).orElse(0) > 0, "%s has no time to give", speaker);
  }

  /**
   * When the speaker is warned, so long before the limit is reached, and at the earliest when the
   * floor is given; empty where the time does not run out.
   *
   * @param leadSeconds how long before
   */
  public Optional<Instant> warningAt(int leadSeconds) {
    return runsOutAt()
        .map(end -> end.minusSeconds(leadSeconds))
        .map(warning -> warning.isBefore(givenAt) ? givenAt : warning);
  }

  /** When its limit is reached; empty without a limit, while it stands, and when it was ended. */
  public Optional<Instant> runsOutAt() {
    return limitSeconds == null || pausedAt != null || !goesOn()
        ? Optional.empty()
        : Optional.of(givenAt.plusSeconds(limitSeconds).plus(paused));
  }
}
