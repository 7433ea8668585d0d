package org.council.speakers.domain.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a meeting stands.
 *
 * @param meeting by body and number, {@code PL-1}
 */
@Embeddable
public record MeetingId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "meeting", nullable = false) String meeting) {

  @Override
  public String toString() {
    return "%s in %s".formatted(meeting, session);
  }
}
