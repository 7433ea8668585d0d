package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.MEETING_IS_IN_PROGRESS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.rules.NotOpened;

/**
 * When a meeting sits, as far as agenda has told: between its opening, its breaks and its closing.
 * Only then is the floor given (spk-05).
 */
@Embeddable
public class Sittings {

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private MeetingStatus status;

  @Column(name = "status_since", nullable = false)
  private Instant statusSince;

  /** When it was first opened; null before. */
  @Column(name = "opened_at")
  private Instant openedAt;

  /** When it was last adjourned; null where it never was, or that was not kept. */
  @Column(name = "broke_off_at")
  private Instant brokeOffAt;

  protected Sittings() {}

  /** Of a meeting that is scheduled. */
  Sittings(Instant at) {
    this.status = MeetingStatus.SCHEDULED;
    this.statusSince = at;
  }

  /**
   * The meeting began, broke off, went on or rose. Since when it broke off is known also where an
   * older replica heard it.
   */
  void become(MeetingStatus now, Instant at) {
    if (status == MeetingStatus.ADJOURNED) {
      brokeOffAt = statusSince;
    }
    status = now;
    statusSince = at;
    if (openedAt == null && now == MeetingStatus.IN_PROGRESS) {
      openedAt = at;
    }
    if (now == MeetingStatus.ADJOURNED) {
      brokeOffAt = at;
    }
  }

  /**
   * Refuses what is done in a meeting while it does not sit (spk-05).
   *
   * @throws NotYetKnown when the meeting is not known as opened
   * @throws Refusal when it is adjourned or closed
   */
  void mustBeUnderWay(MeetingId id) {
    if (status == MeetingStatus.SCHEDULED) {
      throw NotOpened.of("Meeting " + id, id.session(), MEETING_IS_IN_PROGRESS);
    }
    MEETING_IS_IN_PROGRESS.unless(
        areUnderWay(),
        "meeting %s is %s since %s",
        id,
        status == MeetingStatus.ADJOURNED ? "adjourned" : "closed",
        statusSince);
  }

  /**
   * Refuses what is told for the last break of the meeting (spk-05).
   *
   * @throws Refusal when it had been adjourned at that instant
   */
  void mustNotHaveBrokenOffAt(Instant at, MeetingId id) {
    MEETING_IS_IN_PROGRESS.unless(
        !isInTheLastBreak(at),
        "meeting %s was adjourned from %s to %s",
        id,
        brokeOffAt,
        statusSince);
  }

  /**
   * Refuses what is told for an instant before the meeting was first opened (spk-05); where it is
   * not known when that was, nothing.
   *
   * @throws Refusal when it had not been opened at that instant
   */
  void mustHaveBegunBy(Instant at, MeetingId id) {
    MEETING_IS_IN_PROGRESS.unless(
        openedAt == null || !at.isBefore(openedAt), "meeting %s was opened at %s", id, openedAt);
  }

  /** Before the meeting went on; of earlier breaks nothing is kept. */
  private boolean isInTheLastBreak(Instant at) {
    return brokeOffAt != null && !at.isBefore(brokeOffAt) && at.isBefore(statusSince);
  }

  /** When the meeting last broke off, where that was after an instant. */
  Optional<Instant> brokeOffAfter(Instant at) {
    return Optional.ofNullable(brokeOffAt).filter(at::isBefore);
  }

  /**
   * That instant, or since when the meeting sits, or sits no more, where that is later: the clock
   * that told agenda may be ahead.
   */
  public Instant notBefore(Instant instant) {
    return status != MeetingStatus.SCHEDULED && instant.isBefore(statusSince)
        ? statusSince
        : instant;
  }

  /** Whether the meeting sat at that instant, as far as its last break. */
  boolean includes(Instant instant) {
    return areUnderWay()
        ? !isInTheLastBreak(instant)
        : status == MeetingStatus.ADJOURNED && instant.isBefore(statusSince);
  }

  /** Whether the meeting sits. */
  boolean areUnderWay() {
    return status == MeetingStatus.IN_PROGRESS;
  }

  public MeetingStatus status() {
    return status;
  }

  /** Since when it stands as it does. */
  Instant since() {
    return statusSince;
  }

  /** When the meeting was first opened; empty before. */
  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }
}
