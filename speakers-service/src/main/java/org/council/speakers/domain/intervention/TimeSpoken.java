package org.council.speakers.domain.intervention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.time.WholeSeconds;

/**
 * How long a delegation spoke on an item. Points of order are no interventions and are not counted.
 *
 * @param delegation its code
 * @param underWay the id of the intervention of it that goes on, or null
 */
public record TimeSpoken(String delegation, int interventions, Duration spoken, UUID underWay) {

  /**
   * That of one intervention.
   *
   * @param now until when it counts where it goes on; empty where it counts once it has ended
   */
  public static TimeSpoken of(Intervention made, Optional<Instant> now) {
    return new TimeSpoken(
        made.by().delegation(), 1, made.course().spoken(now), made.isRunning() ? made.id() : null);
  }

  /** In whole seconds. */
  public int seconds() {
    return WholeSeconds.of(spoken);
  }

  public TimeSpoken and(TimeSpoken later) {
    return new TimeSpoken(
        delegation,
        interventions + later.interventions,
        spoken.plus(later.spoken),
        later.underWay == null ? underWay : later.underWay);
  }
}
