package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.AlreadyStands;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.Microphone;

/** What a room system told of a microphone, kept so that it is heard once. */
@Entity
@Table(name = "microphone_signal")
public class MicrophoneSignal {

  @EmbeddedId private SignalId id;

  @Column(name = "meeting", nullable = false)
  private String meeting;

  @Column(name = "microphone", nullable = false)
  private String microphone;

  @Column(name = "switched_on", nullable = false)
  private boolean on;

  @Column(name = "switched_at", nullable = false)
  private Instant at;

  /** That of one who has the floor at that microphone, or had it; null where it is of none. */
  @Column(name = "intervention")
  private UUID intervention;

  protected MicrophoneSignal() {}

  /** The microphone went on or off. */
  public MicrophoneSignal(
      SignalId id, MeetingId meeting, String microphone, boolean on, Instant at) {
    this.id = id;
    this.meeting = meeting.meeting();
    this.microphone = microphone;
    this.on = on;
    this.at = at;
  }

  /**
   * Stops another signal that comes under the same id.
   *
   * @param stated when that happened, or null where it is not stated
   * @throws AlreadyStands when it says something else
   */
  public void mustSay(MeetingId otherMeeting, String otherMicrophone, boolean on, Instant stated) {
    boolean same =
        meeting.equals(otherMeeting.meeting())
            && microphone.equals(otherMicrophone)
            && this.on == on
            && (stated == null || stated.equals(at));
    if (!same) {
      throw new AlreadyStands("Another signal %s".formatted(id.signal()));
    }
  }

  /**
   * Whether it is about the microphone of one who has the floor, or had it: from between beginning
   * and end, or that it went off after that. What happened before a turn that goes on counts in it
   * as well; of one that has ended it is told no more.
   */
  boolean isOf(Intervention made) {
    return microphone.equals(made.seat().microphone()) && (made.isRunning() || isOfEnded(made));
  }

  private boolean isOfEnded(Intervention made) {
    boolean before = at.isBefore(made.clock().givenAt());
    return !before && (at.isBefore(made.clock().endedAt()) || !on && made.microphone().isOn());
  }

  /** What is known of the microphone with it. */
  Microphone changed(Microphone known) {
    return known.switched(on, at);
  }

  /** It is of one who has the floor, or had it. */
  void isKeptWith(Intervention made) {
    intervention = made.id();
  }

  /** The meeting by body and number. */
  public String meeting() {
    return meeting;
  }

  public SignalId id() {
    return id;
  }

  public String microphone() {
    return microphone;
  }

  public boolean on() {
    return on;
  }

  public Instant at() {
    return at;
  }

  /** The intervention of the one who has the floor at that microphone, or had it, if any. */
  public Optional<UUID> intervention() {
    return Optional.ofNullable(intervention);
  }
}
