package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.procedure.AlreadyStands;

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

  /** Of the one who had the floor at that microphone; null where nobody had. */
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

  /** Whether it is about the microphone of one who speaks. */
  public boolean isOf(Intervention speaking) {
    return microphone.equals(speaking.seat().microphone());
  }

  /** It is about one who has the floor. */
  public void concerns(Intervention speaking) {
    intervention = speaking.id();
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

  /** The intervention of the one who had the floor at that microphone, if one had. */
  public Optional<UUID> intervention() {
    return Optional.ofNullable(intervention);
  }
}
