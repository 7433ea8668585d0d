package org.council.speakers.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;

/** A request for the floor. It is changed through its list only. */
@Entity
@Table(name = "speaker_request")
public class SpeakerRequest {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "participant", nullable = false)
  private String participant;

  @Column(name = "delegation", nullable = false)
  private String delegation;

  @Enumerated(EnumType.STRING)
  @Column(name = "capacity", nullable = false)
  private Capacity capacity;

  @Embedded private Attending attending;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "motion")
  private Motion motion;

  @Column(name = "document")
  private String document;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "sequence", nullable = false)
  private long sequence;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private RequestStatus status;

  @Column(name = "intervention")
  private UUID intervention;

  /** The intervention with which its delegation used up its right to it, or null. */
  @Column(name = "lapsed_by")
  private UUID lapsedBy;

  protected SpeakerRequest() {}

  public SpeakerRequest(WaitingEntry entry) {
    this.id = entry.request();
    this.participant = entry.participant();
    this.delegation = entry.delegation();
    this.capacity = entry.capacity();
    this.attending = Attending.as(entry.attendance());
    this.purpose = entry.purpose();
    this.motion = entry.motion();
    this.document = entry.asking().document();
    this.onBehalfOf = entry.asking().onBehalfOf();
    this.requestedAt = entry.requestedAt();
    this.sequence = entry.sequence();
    this.status = RequestStatus.WAITING;
  }

  /** What the order is computed from. */
  public WaitingEntry entry() {
    return entry(attending.attendance());
  }

  /** The same of when it waited last, if it does not now: wherever it has gone since. */
  public WaitingEntry entryAsItWaited() {
    return isWaiting() ? entry() : entry(attending.lastWaiting());
  }

  private WaitingEntry entry(Attendance attended) {
    return new WaitingEntry(
        id, participant, delegation, capacity, attended, asking(), sequence, null);
  }

  public void call(UUID byIntervention) {
    become(RequestStatus.Act.CALL);
    intervention = byIntervention;
  }

  /**
   * What it was for has no object any more.
   *
   * @param byIntervention the one that used up its right to it, or null
   */
  public void lapse(UUID byIntervention) {
    become(RequestStatus.Act.LAPSE);
    lapsedBy = byIntervention;
  }

  /** The intervention that answered it, or with which it lapsed, was none: it waits again. */
  public void restore() {
    become(RequestStatus.Act.RESTORE);
    intervention = null;
    lapsedBy = null;
  }

  public void become(RequestStatus.Act act) {
    if (isWaiting()) {
      attending = Attending.as(attending.attendance());
    }
    status =
        status
            .after(act)
            .orElseThrow(() -> new IllegalStateException("%s when %s".formatted(act, status)));
  }

  public void attends(Attendance now) {
    attending = isWaiting() ? Attending.as(now) : attending.notWaiting(now);
  }

  /**
   * Refuses what is done to it before it was asked for.
   *
   * @throws InvalidInput when that would be before
   */
  public void mustHaveBeenAskedForBy(Instant at) {
    if (!wasAskedForBy(at)) {
      throw new InvalidInput("at", "The floor was asked for at %s.".formatted(requestedAt));
    }
  }

  /** Whether it was made at that instant already. */
  public boolean wasAskedForBy(Instant at) {
    return !requestedAt.isAfter(at);
  }

  public boolean isWaiting() {
    return status == RequestStatus.WAITING;
  }

  /**
   * Whether it waits, or waits again where the turn that answered it, or used it up, turns out to
   * be none.
   */
  public boolean mayStillBeCalled() {
    return isWaiting()
        || status == RequestStatus.SPEAKING
        || status == RequestStatus.CONCLUDED
        || status == RequestStatus.LAPSED;
  }

  public boolean isPassedOver() {
    return status == RequestStatus.PASSED_OVER;
  }

  /** Whether it is the introduction that was not made so that a right was kept. */
  public boolean isGivenUpFor(ReservedRight right) {
    return status == RequestStatus.RIGHT_RESERVED && right.is(delegation, document);
  }

  public boolean isAnsweredBy(UUID someIntervention) {
    return someIntervention.equals(intervention);
  }

  public boolean lapsedBy(UUID someIntervention) {
    return someIntervention.equals(lapsedBy);
  }

  /** The intervention that answers it and goes on; empty before and after. */
  public Optional<UUID> speaksWith() {
    return Optional.ofNullable(intervention).filter(_ -> status == RequestStatus.SPEAKING);
  }

  /** Whether a delegation that asks for this asks for it a second time. */
  public boolean isTheSame(String ofDelegation, Asking asking) {
    return delegation.equals(ofDelegation)
        && purpose == asking.purpose()
        && motion == asking.motion()
        && DocumentName.isTheSame(document, asking.document())
        && Objects.equals(onBehalfOf, asking.onBehalfOf());
  }

  /** What was asked for. */
  public Asking asking() {
    return new Asking(purpose, motion, document, onBehalfOf, requestedAt);
  }

  public boolean isOf(String someDelegation) {
    return delegation.equals(someDelegation);
  }

  /**
   * @param group null for the delegation alone
   */
  public boolean isInTheNameOf(String group) {
    return Objects.equals(onBehalfOf, group);
  }

  /** Whether it is for a group what another is for the delegation alone. */
  public boolean isTheSameForAGroupAs(SpeakerRequest own) {
    return onBehalfOf != null && own.isTheSame(delegation, asking().inTheNameOf(null));
  }

  public UUID id() {
    return id;
  }

  public String participant() {
    return participant;
  }

  public String delegation() {
    return delegation;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** The name of a procedural motion, or null. */
  public Motion motion() {
    return motion;
  }

  /** The symbol of the document it is about, or null. */
  public String document() {
    return document;
  }

  /** The group that is spoken for beside the delegation, or null. */
  public String onBehalfOf() {
    return onBehalfOf;
  }

  /** When it was asked for in the room. */
  public Instant requestedAt() {
    return requestedAt;
  }

  /** How many acts the list had seen when it was asked for. */
  public long sequence() {
    return sequence;
  }

  public RequestStatus status() {
    return status;
  }
}
