package org.council.speakers.domain.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * What the room told of the microphone of a seat.
 *
 * @param onSince since when it is on; null while it is off, or not known
 * @param switchedAt when it last went on or off; null where that is not known
 */
@Embeddable
public record Microphone(
    @Column(name = "microphone_on_since") Instant onSince,
    @Column(name = "microphone_switched_at") Instant switchedAt) {

  /** Of which the room told nothing. */
  public static final Microphone UNKNOWN = new Microphone(null, null);

  /** Whether it is known to be on. */
  public boolean isOn() {
    return onSince != null;
  }

  /**
   * The room told that it is on or off; told late, it sets back nothing, and one that is on stays
   * on since it went on.
   */
  public Microphone switched(boolean on, Instant at) {
    if (switchedAt != null && at.isBefore(switchedAt)) {
      return this;
    }
    return new Microphone(on ? Objects.requireNonNullElse(onSince, at) : null, at);
  }

  /**
   * Whether it went on or off since that was known; the first that is told of it counts as well.
   */
  public boolean isSwitchedSince(Microphone known) {
    return isOn() != known.isOn() || known.switchedAt == null && switchedAt != null;
  }
}
