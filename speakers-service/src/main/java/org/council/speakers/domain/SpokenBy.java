package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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
  boolean isOf(String someDelegation) {
    return someDelegation.equals(delegation);
  }

  boolean isObserver() {
    return capacity == Capacity.OBSERVER;
  }
}
