package org.council.speakers.domain.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Capacity;

/**
 * Who has the floor, or had it.
 *
 * @param participant the id in the roster
 * @param delegation the code of the delegation that is spoken for, or null
 */
@Embeddable
public record SpokenBy(
    @Column(name = "participant", nullable = false) String participant,
    @Column(name = "delegation") String delegation,
    @Enumerated(EnumType.STRING) @Column(name = "capacity", nullable = false) Capacity capacity) {

  static SpokenBy of(Speaker speaker) {
    return new SpokenBy(speaker.participant(), speaker.delegation(), speaker.capacity());
  }

  /** Whether it speaks for that delegation. */
  public boolean isOf(String someDelegation) {
    return someDelegation.equals(delegation);
  }

  public boolean isObserver() {
    return capacity == Capacity.OBSERVER;
  }
}
