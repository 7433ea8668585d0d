package org.council.speakers.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.council.speakers.domain.roster.Attendance;

/**
 * How one who asked for the floor attends.
 *
 * @param attendance as was told last, whether the request waits or not: it may wait again
 * @param attendedWaiting while it waited last, where another was told of since; null where none was
 */
@Embeddable
public record Attending(
    @Enumerated(EnumType.STRING) @Column(name = "attendance", nullable = false)
        Attendance attendance,
    @Enumerated(EnumType.STRING) @Column(name = "attended_waiting") Attendance attendedWaiting) {

  static Attending as(Attendance attendance) {
    return new Attending(attendance, null);
  }

  /** Another is told of while it does not wait: how it attended before is kept. */
  Attending notWaiting(Attendance now) {
    return new Attending(now, lastWaiting());
  }

  /** While it waited last. */
  Attendance lastWaiting() {
    return attendedWaiting == null ? attendance : attendedWaiting;
  }
}
