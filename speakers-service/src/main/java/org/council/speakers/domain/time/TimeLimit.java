package org.council.speakers.domain.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.council.platform.procedure.InvalidInput;
import org.council.speakers.domain.rules.Limited;

/**
 * How long speakers have on one item, as it was set there (spk-35).
 *
 * @param who what is limited
 * @param setBy the id of the participant who presided, or null where that is not known
 */
@Embeddable
public record TimeLimit(
    @Enumerated(EnumType.STRING) @Column(name = "who", nullable = false) Limited who,
    @Column(name = "seconds", nullable = false) int seconds,
    @Column(name = "set_by") String setBy,
    @Column(name = "set_at", nullable = false) Instant setAt) {

  /**
   * @throws InvalidInput below one second
   */
  public TimeLimit {
    if (seconds < 1) {
      throw new InvalidInput("seconds", "At least one second.");
    }
  }
}
