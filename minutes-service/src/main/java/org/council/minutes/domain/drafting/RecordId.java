package org.council.minutes.domain.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which record: that of a meeting.
 *
 * @param session {@code C23}
 * @param meeting {@code PL-1}
 */
@Embeddable
public record RecordId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "meeting", nullable = false) String meeting) {

  @Override
  public String toString() {
    return "record of %s of %s".formatted(meeting, session);
  }
}
