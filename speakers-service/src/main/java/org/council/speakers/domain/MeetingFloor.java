package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Business;
import org.council.speakers.domain.intervention.GoneOn;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Turn;
import org.council.speakers.domain.rules.RuleBook;

/**
 * The floor of one meeting: who presides over it, and who has it. Agenda tells where the meeting
 * stands and who presides.
 */
@Entity
@Table(name = "meeting_floor")
public class MeetingFloor {

  @EmbeddedId private MeetingId id;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "presiding")
  private String presiding;

  @Column(name = "speaking")
  private UUID speaking;

  /**
   * A point of order, a question, or a word of who presides, while another keeps the floor. Its
   * column was named before the two others could.
   */
  @Column(name = "point_of_order")
  private UUID interrupting;

  /** Null before a point of order was raised. */
  @Embedded private Settling settling;

  @Embedded private Sittings sittings;
  @Embedded private Microphones microphones = new Microphones();
  @Embedded private ItemsBeforeTheMeeting items = new ItemsBeforeTheMeeting();

  protected MeetingFloor() {}

  /** The floor of a meeting that is scheduled. */
  public MeetingFloor(MeetingId id, String body, Instant at) {
    this.id = id;
    this.body = body;
    this.sittings = new Sittings(at);
  }

  /** Agenda told that the meeting began, broke off, went on or rose. */
  public void meetingIs(MeetingStatus now, Instant at) {
    sittings.become(now, at);
    if (now != MeetingStatus.IN_PROGRESS) {
      meetingGoesOnWith(Business.BREAK, at);
    }
  }

  /** Agenda told who presides from now on. */
  public void isPresidedBy(String participant) {
    presiding = participant;
  }

  /**
   * Refuses what is done in a meeting that does not sit, or is known not to have sat at that
   * instant (spk-05): before it was opened, and in its last break.
   *
   * @throws NotYetKnown when the meeting is not known as opened
   */
  void mustHaveSatAt(Instant at) {
    sittings.mustBeUnderWay(id);
    mustHaveBeenOpenedBy(at);
    sittings.mustNotHaveBrokenOffAt(at, id);
  }

  /**
   * Refuses what is told for an instant before the meeting was first opened (spk-05); where it is
   * not known when that was, nothing.
   */
  void mustHaveBeenOpenedBy(Instant at) {
    sittings.mustHaveBegunBy(at, id);
  }

  /** Who has the floor. */
  WhoHasTheFloor held() {
    return new WhoHasTheFloor(id, speaking, interrupting);
  }

  /**
   * Refuses the floor to all but who presides, until the point of order made is settled (spk-29,
   * spk-30): on whatever item of the meeting it was raised.
   *
   * @param participant who would have the floor, or go on with it
   * @throws Refusal when it is not, where the rule book says that it is ruled on at once
   */
  void mustHaveSettledItsPointsOfOrder(String participant, RuleBook ruleBook) {
    if (!isPresidedOverBy(participant)) {
      settling().mustBeSettledApartFrom(interrupting, ruleBook);
    }
  }

  /**
   * The same of a turn, which may interrupt a vote. Besides, it must be let in by who has the floor
   * (spk-14): who presides is while a point of order is to be settled.
   *
   * @throws Refusal as well while somebody has the floor who does not let it in
   */
  void mustLetIn(Turn turn, FloorLog log, RuleBook ruleBook) {
    String participant = turn.speaker().participant();
    if (!turn.speech().raisesPointOfOrder() || !settling().isVotedAt(turn.at(), log, ruleBook)) {
      mustHaveSettledItsPointsOfOrder(participant, ruleBook);
    }
    boolean settles =
        isPresidedOverBy(participant) && settling().toBeSettledFirst(ruleBook).isPresent();
    held().mustLetIn(turn, settles, log);
  }

  /**
   * Whether another may be given the floor once it is free: the meeting sits, and no point of order
   * is to be settled first (spk-05, spk-29, spk-30).
   */
  boolean goesToAnother(RuleBook ruleBook) {
    return sittings.areUnderWay() && settling().toBeSettledFirst(ruleBook).isEmpty();
  }

  /**
   * How far its points of order are settled. To look at; before the first there is nothing kept.
   */
  Settling settling() {
    return settling == null ? new Settling() : settling;
  }

  /** The same, for change. */
  Settling settlingForChange() {
    settling = settling();
    return settling;
  }

  /**
   * The Chair ruled on a point of order: an appeal comes before the meeting goes on. Where the
   * ruling is told late it may have.
   *
   * @param log of the item on which it was raised
   */
  void isRuledOn(Intervention raised, Instant at, FloorLog log) {
    settlingForChange().ruledOn(raised, at);
    if (sittings.since().isAfter(at)) {
      meetingGoesOnWith(Business.BREAK, sittings.since());
    }
    log.in(id.meeting())
        .filter(made -> made != raised && made.counts() && made.clock().givenAt().isAfter(at))
        .forEach(this::hears);
  }

  /** The meeting goes on with something else than points of order. */
  void meetingGoesOnWith(Business with, Instant at) {
    settling().meetingGoesOnWith(GoneOn.with(with, at));
  }

  void take(Intervention intervention) {
    if (intervention.speech().raisesPointOfOrder()) {
      settlingForChange().keep(intervention);
    }
    hears(intervention);
    if (intervention.part().interrupts()) {
      interrupting = intervention.id();
    } else {
      speaking = intervention.id();
    }
  }

  /** Somebody was given the floor: the meeting goes on, but for who presides and explains. */
  private void hears(Intervention begun) {
    if (!isPresidedOverBy(begun.by().participant())) {
      settling().meetingGoesOnWith(GoneOn.withTheTurnOf(begun));
    }
  }

  /**
   * Somebody has ended.
   *
   * @param interrupted the question, or the word of who presides, that goes on after a point of
   *     order, if one does
   */
  void leave(Intervention intervention, Optional<Intervention> interrupted) {
    if (intervention.id().equals(interrupting)) {
      interrupting = interrupted.map(Intervention::id).orElse(null);
    } else if (intervention.id().equals(speaking)) {
      speaking = null;
    }
  }

  /** The interventions that go on: first the one that interrupts, if one does. */
  public Stream<UUID> underWay() {
    return held().interventions();
  }

  public MeetingId id() {
    return id;
  }

  /** The items that are before the meeting. */
  ItemsBeforeTheMeeting items() {
    return items;
  }

  /**
   * The item that the meeting leaves where it opens one: that which it closed last, unless it is
   * the same.
   */
  public Optional<Place> itemLeftFor(Place opened) {
    return items.closedLast().filter(last -> !last.is(opened.item())).map(last -> last.in(id));
  }

  /** Whether the meeting sits between two items, and has closed that one last. */
  boolean isBetweenItemsAfter(Place place) {
    return sittings.areUnderWay()
        && items.closedLast().filter(last -> last.is(place.item())).isPresent();
  }

  /** Whether the meeting was closed. */
  boolean hasRisen() {
    return sittings.status() == MeetingStatus.CLOSED;
  }

  /** When the meeting sits, and since when. */
  public Sittings sittings() {
    return sittings;
  }

  /** The microphones of the meeting. */
  public Microphones microphones() {
    return microphones;
  }

  /** Who presides; empty before the meeting opened. */
  public Optional<String> presiding() {
    return Optional.ofNullable(presiding);
  }

  /**
   * Whether it is that one who presides: one may hold the office of a Chair and not. Nobody does
   * before the meeting opened.
   */
  boolean isPresidedOverBy(String participant) {
    return participant.equals(presiding);
  }
}
