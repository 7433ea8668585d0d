package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.event.RequestEvent.NotificationAcknowledged;
import org.council.speakers.domain.event.RequestEvent.RequestRefused;
import org.council.speakers.domain.event.RequestEvent.RequestSubmitted;
import org.council.speakers.domain.event.RequestEvent.RequestWithdrawn;
import org.council.speakers.domain.event.SpeakersEvent;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.order.OrderedEntry;
import org.council.speakers.domain.order.SpeakingOrder;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.RequestStatus;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.rules.ListStatus;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.domain.time.TimeLimits;

/**
 * The list of speakers of one item. It belongs to the item and not to a meeting: carried over, the
 * item keeps its waiting requests, the observers who have spoken, and the introductions made. What
 * the Chair does with the list in a meeting is its {@link ChairsHand}, what is done with the floor
 * of the meeting its {@link Debate}; what agenda and the room tell of it is {@link WhatIsTold}.
 *
 * <p>Every command passes {@link Admission} first, where it may be refused, then changes a part,
 * then records what happened. The order is computed when somebody looks.
 */
@Entity
@Table(name = "list_of_speakers")
public class ListOfSpeakers extends Aggregate {

  @EmbeddedId private ListId id;

  @Column(name = "rules", nullable = false)
  private RuleBook ruleBook;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private ListStatus status;

  /** How many acts it has seen: tells two of the same instant apart. */
  @Column(name = "acts", nullable = false)
  private long acts;

  /** How many it had seen when it was last closed; null before, and where that was not kept. */
  @Column(name = "closed_after")
  private Long closedAfter;

  /**
   * Since when it stands as it does; an act that is entered late does not set it back. Null before
   * anything happened in the room.
   */
  @Column(name = "moment")
  private Instant moment;

  /**
   * Who presides over the meeting that took the item up last; null where that is not known, and
   * once that meeting rose.
   */
  @Column(name = "presiding")
  private String presiding;

  @Embedded private Notices notices = new Notices();
  @Embedded private WaitingList waiting = new WaitingList();
  @Embedded private FloorLog log = new FloorLog();
  @Embedded private TimeLimits limits = new TimeLimits();

  protected ListOfSpeakers() {}

  /**
   * The list of an item that was put on an agenda.
   *
   * @param ruleBook that of the body
   */
  public ListOfSpeakers(ListId id, RuleBook ruleBook) {
    this.id = id;
    this.ruleBook = ruleBook;
    this.status = ListStatus.PLANNED;
  }

  // What delegations do

  /**
   * Tells the secretariat in advance that a delegation wishes to speak or to introduce a document.
   * Told again while it would be taken, nothing changes.
   *
   * @return whether it is new
   * @throws Refusal when it may not speak on the item, or tells it too late
   */
  public boolean notifyInAdvance(MeetingFloor floor, Place place, Speaker speaker, Asking asking) {
    admission().toNotify(floor, place, speaker, asking);
    boolean added = notices.keep(speaker, asking);
    if (added) {
      happened(asking.at(), new NotificationAcknowledged(place, speaker, asking));
    }
    return added;
  }

  /**
   * Puts a delegation on the list.
   *
   * @param floor of the meeting, by which it is known whether a point of order may be raised
   *     between two items, and whether the meeting was opened by then; what else is asked for now
   *     needs none
   * @throws NotYetKnown when the item is not known as opened
   * @throws Refusal when it may not speak on the item, or waits, or the list is closed, or when it
   *     is told for an instant before the meeting was opened
   */
  public SpeakerRequest inscribe(
      Optional<MeetingFloor> floor, Place place, Speaker speaker, Asking asking) {
    admission().toTheList(floor, place, speaker, asking);
    SpeakerRequest request = waiting.add(speaker, asking, acts);
    happened(asking.at(), new RequestSubmitted(place, request));
    return request;
  }

  /** A request was refused: that, too, is announced. The list stands as it did. */
  public void refused(Place place, Speaker speaker, Asking asking, Refusal refusal) {
    record(asking.at(), new RequestRefused(place, speaker, asking, refusal));
  }

  /**
   * Withdraws a request.
   *
   * @throws Refusal when it does not wait any more
   * @throws InvalidInput when it is told for an instant before it was asked for
   */
  public void withdraw(Place place, SpeakerRequest request, Instant at) {
    WaitingList.mustWait(request);
    request.mustHaveBeenAskedForBy(at);
    request.become(RequestStatus.Act.WITHDRAW);
    happened(at, new RequestWithdrawn(place, request, null));
  }

  /**
   * What a request was for has no object any more.
   *
   * @param by the intervention that used up the right to it, or null
   */
  void lapse(SpeakerRequest request, UUID by, Place place, Rule rule, Instant at) {
    request.lapse(by);
    happened(at, new RequestWithdrawn(place, request, rule));
  }

  /** What a delegation does that keeps its right to speak for later. */
  public ReservingARight reservingARight() {
    return new ReservingARight(this);
  }

  // What is done by others

  /** What agenda and the room tell. */
  public WhatIsTold told() {
    return new WhatIsTold(this);
  }

  /** What the Chair does with the list in a meeting. */
  public ChairsHand chairsHandIn(MeetingFloor floor, Place place) {
    return new ChairsHand(this, floor, place);
  }

  /** What is done with the floor of a meeting. */
  public Debate debateIn(MeetingFloor floor) {
    return new Debate(this, floor);
  }

  // How it stands

  /** The item as it stood in the meeting in which an intervention was made. */
  Place placeOf(Intervention made) {
    return new Place(id.session(), made.meeting(), made.number(), id.item());
  }

  public ListId id() {
    return id;
  }

  public ListStatus status() {
    return status;
  }

  /** The rule book of the body that set up the item. */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /** Since when it stands as it does, in the room; empty before anything happened there. */
  public Optional<Instant> moment() {
    return Optional.ofNullable(moment);
  }

  /** The requests made on the item. */
  public WaitingList waiting() {
    return waiting;
  }

  /** What delegations told in advance, and the rights they kept. */
  public Notices notices() {
    return notices;
  }

  /** The interventions made on the item, and its time. */
  public FloorLog log() {
    return log;
  }

  /** The limits of speaking time on the item. */
  public TimeLimits limits() {
    return limits;
  }

  /** Those who wait, next first, each with the reason for its place. */
  public List<OrderedEntry> inOrder() {
    return order().of(waiting.entries().toList());
  }

  /** The point of order that must be settled before anybody is given the floor, if one must. */
  public Optional<Intervention> toBeSettled() {
    return log.unsettled().filter(_ -> ruleBook.ruledOnAtOnce().value());
  }

  /** How long those who wait have the floor. */
  public SpeakingLimits speakingLimits() {
    return SpeakingLimits.on(this);
  }

  long acts() {
    return acts;
  }

  Admission admission() {
    return new Admission(ruleBook, status, notices, waiting, log, limits, closedAfter, presiding);
  }

  SpeakingOrder order() {
    return SpeakingOrder.by(ruleBook);
  }

  void become(ListStatus.Act act) {
    status = status.after(act).orElseThrow();
  }

  /** The Chair closes it, with the meeting's assent. */
  void close() {
    become(ListStatus.Act.CLOSE);
    closedAfter = acts;
  }

  /** It is closed, if it is not yet, with what was done when it had seen so many acts. */
  void closeAfter(long act) {
    if (status == ListStatus.OPEN) {
      become(ListStatus.Act.CLOSE);
    }
    closedAfter = act;
  }

  void isPresidedBy(String participant) {
    presiding = participant;
  }

  /** Something was done in the room, and is announced. */
  void happened(Instant at, SpeakersEvent event) {
    acted(at);
    record(at, event);
  }

  /** Something was done in the room. */
  void acted(Instant at) {
    counted();
    moment = moment == null || at.isAfter(moment) ? at : moment;
  }

  void counted() {
    acts++;
  }
}
