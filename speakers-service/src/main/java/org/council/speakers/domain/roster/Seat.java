package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a participant sits, as the room has it.
 *
 * @param name of the seat, or null where it is not known
 * @param microphone the reference of the microphone there, or null where it is not known
 */
@Embeddable
public record Seat(
    @Column(name = "seat") String name, @Column(name = "microphone") String microphone) {

  /** Where nothing is known of it. */
  public static final Seat UNKNOWN = new Seat(null, null);
}
