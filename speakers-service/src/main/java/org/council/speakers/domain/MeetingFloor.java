package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.MEETING_IS_IN_PROGRESS;
import static org.council.speakers.domain.SpeakersRule.ONE_SPEAKER_AT_A_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;

/**
 * The floor of one meeting: whether it can be given, by whom, and who has it. Agenda tells where
 * the meeting stands and who presides.
 */
@Entity
@Table(name = "meeting_floor")
public class MeetingFloor {

  @EmbeddedId private MeetingId id;

  @Column(name = "body", nullable = false)
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private MeetingStatus status;

  @Column(name = "status_since", nullable = false)
  private Instant statusSince;

  /** When it was first opened; null before. */
  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "presiding")
  private String presiding;

  @Column(name = "speaking")
  private UUID speaking;

  /** A point of order, or a question, while another keeps the floor. */
  @Column(name = "point_of_order")
  private UUID interrupting;

  /** Null while every point of order is settled. */
  @Embedded private Unsettled unsettled;

  @Embedded private Microphones microphones = new Microphones();

  protected MeetingFloor() {}

  /** The floor of a meeting that is scheduled. */
  public MeetingFloor(MeetingId id, String body, Instant at) {
    this.id = id;
    this.body = body;
    this.status = MeetingStatus.SCHEDULED;
    this.statusSince = at;
  }

  /** Agenda told that the meeting began, broke off, went on or rose. */
  public void meetingIs(MeetingStatus now, Instant at) {
    status = now;
    statusSince = at;
    if (openedAt == null && now == MeetingStatus.IN_PROGRESS) {
      openedAt = at;
    }
  }

  /** Agenda told who presides from now on. */
  public void isPresidedBy(String participant) {
    presiding = participant;
  }

  /**
   * Refuses what is done in a meeting while it does not sit (spk-05).
   *
   * @throws NotYetKnown when the meeting is not known as opened
   */
  void mustBeInProgress() {
    if (status == MeetingStatus.SCHEDULED) {
      throw NotOpened.of("Meeting " + id, id.session(), MEETING_IS_IN_PROGRESS);
    }
    MEETING_IS_IN_PROGRESS.unless(
        status == MeetingStatus.IN_PROGRESS,
        "meeting %s is %s since %s",
        id,
        status == MeetingStatus.ADJOURNED ? "adjourned" : "closed",
        statusSince);
  }

  /**
   * Refuses a second speaker, unless a point of order interrupts the first, on the item on which
   * that one speaks, open or not: there its clock is stopped (spk-14).
   *
   * @param log of the item on which the second would speak
   * @throws Refusal while somebody has the floor
   */
  void mustBeFreeFor(Does does, FloorLog log) {
    boolean free = does == Does.RAISES_POINT_OF_ORDER || speaking == null;
    ONE_SPEAKER_AT_A_TIME.unless(
        free && interrupting == null,
        "intervention %s has the floor of %s",
        interrupting == null ? speaking : interrupting,
        id);
    ONE_SPEAKER_AT_A_TIME.unless(
        speaking == null || isHeldOn(log),
        "intervention %s has the floor of %s on another item, where a point of order interrupts it",
        speaking,
        id);
  }

  /** Whether who has the floor speaks on the item of that log. */
  private boolean isHeldOn(FloorLog log) {
    return speaking != null && log.has(speaking);
  }

  /**
   * Refuses what is for the one who speaks, and is not interrupted (spk-14).
   *
   * @throws Refusal when it is another, or interrupted
   */
  void mustBeHeldBy(Intervention one) {
    ONE_SPEAKER_AT_A_TIME.unless(
        interrupting == null && one.id().equals(speaking),
        "intervention %s does not have the floor of %s to itself",
        one.id(),
        id);
  }

  /**
   * Refuses what is for one whom nobody interrupts (spk-14).
   *
   * @throws Refusal when it is interrupted
   */
  void mustNotInterrupt(Intervention one) {
    ONE_SPEAKER_AT_A_TIME.unless(
        interrupting == null || one.id().equals(interrupting),
        "intervention %s is interrupted by %s",
        one.id(),
        interrupting);
  }

  /**
   * Refuses the floor to all but who presides, until the point of order made is settled (spk-29,
   * spk-30): on whatever item of the meeting it was raised.
   *
   * @throws Refusal when it is not, where the rule book says that it is ruled on at once
   */
  void mustHaveSettledItsPointsOfOrder(Speaker speaker, RuleBook ruleBook) {
    boolean ended = unsettled != null && !unsettled.is(interrupting);
    if (ended && ruleBook.ruledOnAtOnce().value() && !isPresidedOverBy(speaker)) {
      unsettled.refuse();
    }
  }

  /**
   * Whether another may be given the floor once it is free: the meeting sits, and no point of order
   * is to be settled first (spk-05, spk-29, spk-30).
   */
  boolean goesToAnother(RuleBook ruleBook) {
    return status == MeetingStatus.IN_PROGRESS
        && (unsettled == null || !ruleBook.ruledOnAtOnce().value());
  }

  /**
   * Refuses an appeal while another point of order waits to be settled: one comes after the other.
   *
   * @throws Refusal by the rule by which the other is settled at once (spk-29, spk-30), where the
   *     rule book says that it is
   */
  void mustHaveSettledAllBut(Intervention pointOfOrder, RuleBook ruleBook) {
    boolean another = unsettled != null && !unsettled.is(pointOfOrder.id());
    if (another && ruleBook.ruledOnAtOnce().value()) {
      unsettled.refuse();
    }
  }

  /** Keeps what became of a point of order until it is settled, one at a time. */
  void keep(Intervention pointOfOrder) {
    if (pointOfOrder.pointOfOrder().orElseThrow().status().isSettled()) {
      forget(pointOfOrder);
    } else if (unsettled == null || unsettled.is(pointOfOrder.id())) {
      unsettled = Unsettled.of(pointOfOrder);
    }
  }

  /**
   * Refuses what is for the one who has the floor of the meeting now: who interrupts, or else who
   * speaks (spk-14).
   *
   * @throws Refusal when it is another, or interrupted
   */
  void mustBeTakenBy(Intervention one) {
    ONE_SPEAKER_AT_A_TIME.unless(
        underWay().findFirst().filter(one.id()::equals).isPresent(),
        "intervention %s does not have the floor of %s to itself",
        one.id(),
        id);
  }

  /** Nothing is to be settled of it any more. */
  void forget(Intervention pointOfOrder) {
    if (unsettled != null && unsettled.is(pointOfOrder.id())) {
      unsettled = null;
    }
  }

  void take(Intervention intervention) {
    if (intervention.isPointOfOrder()) {
      keep(intervention);
    }
    if (intervention.interrupts()) {
      interrupting = intervention.id();
    } else {
      speaking = intervention.id();
    }
  }

  void leave(Intervention intervention) {
    if (intervention.id().equals(interrupting)) {
      interrupting = null;
    } else if (intervention.id().equals(speaking)) {
      speaking = null;
    }
  }

  /** The interventions that go on: first the one that interrupts, if one does. */
  public Stream<UUID> underWay() {
    return Stream.of(Optional.ofNullable(interrupting), Optional.ofNullable(speaking))
        .flatMap(Optional::stream);
  }

  public MeetingId id() {
    return id;
  }

  /** The microphones of the meeting. */
  public Microphones microphones() {
    return microphones;
  }

  /** The code of the body that meets. */
  public String body() {
    return body;
  }

  public MeetingStatus status() {
    return status;
  }

  /** Whether the meeting sat at that instant, as far as its last break. */
  boolean satAt(Instant instant) {
    return status == MeetingStatus.IN_PROGRESS
        || status == MeetingStatus.ADJOURNED && instant.isBefore(statusSince);
  }

  /** When the meeting was first opened; empty before. */
  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  /** Who presides; empty before the meeting opened. */
  public Optional<String> presiding() {
    return Optional.ofNullable(presiding);
  }

  /**
   * Whether it is that one who presides: one may hold the office of a Chair and not. Nobody does
   * before the meeting opened.
   */
  boolean isPresidedOverBy(Speaker speaker) {
    return speaker.participant().equals(presiding);
  }
}
