package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;

/** A participant as the roster of the session has it: an office, a delegation, or both. */
@Entity
@Table(name = "participant")
public class Participant {

  @EmbeddedId private ParticipantId id;

  @Enumerated(EnumType.STRING)
  @Column(name = "office")
  private Office office;

  @Column(name = "delegation")
  private String delegation;

  @Enumerated(EnumType.STRING)
  @Column(name = "attendance", nullable = false)
  private Attendance attendance;

  @Embedded private Seat seat;

  protected Participant() {}

  /**
   * @param office or null
   * @param delegation its code, or null
   * @param attendance null where the roster does not say: then in the room
   */
  public Participant(
      ParticipantId id, Office office, String delegation, Attendance attendance, Seat seat) {
    this.id = id;
    isRegisteredAs(office, delegation, attendance, seat);
  }

  /** The roster says what the participant is now. */
  public void isRegisteredAs(
      Office nowOffice, String nowDelegation, Attendance nowAttending, Seat nowAt) {
    seat = nowAt;
    office = nowOffice;
    delegation = nowDelegation;
    attendance = nowAttending == null ? Attendance.IN_PERSON : nowAttending;
  }

  /** The participant came into the room, or left it. */
  public void attends(Attendance now) {
    attendance = now;
  }

  public ParticipantId id() {
    return id;
  }

  public Optional<Office> office() {
    return Optional.ofNullable(office);
  }

  /** The code of the delegation represented. */
  public Optional<String> delegation() {
    return Optional.ofNullable(delegation);
  }

  /** Where the participant sits. */
  public Seat seat() {
    return seat == null ? Seat.UNKNOWN : seat;
  }

  public Attendance attendance() {
    return attendance;
  }
}
