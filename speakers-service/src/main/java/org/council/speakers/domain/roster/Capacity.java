package org.council.speakers.domain.roster;

import org.council.platform.procedure.Meaning;

/** In which capacity somebody speaks. Only councillors and observers wait in the list. */
public enum Capacity {
  @Meaning("Who presides, and the chairs and vice-chairs of bodies.")
  CHAIR,
  @Meaning("The elected officials and the staff.")
  SECRETARIAT,
  @Meaning("The representative of a Member State of the Council.")
  COUNCILLOR,
  @Meaning("The representative of one that observes.")
  OBSERVER,
  @Meaning("One with no seat, in no delegation.")
  GUEST;

  /** Whether the floor is asked for; the others are given it outside the list at any time. */
  public boolean waitsInTheList() {
    return this == COUNCILLOR || this == OBSERVER;
  }
}
