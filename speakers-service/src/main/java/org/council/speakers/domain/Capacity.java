package org.council.speakers.domain;

/** In which capacity somebody speaks. Only councillors and observers wait in the list. */
public enum Capacity {
  /** Who presides, and the chairs and vice-chairs of bodies. */
  CHAIR,
  /** The elected officials and the staff. */
  SECRETARIAT,
  /** The representative of a Member State of the Council. */
  COUNCILLOR,
  /** The representative of one that observes. */
  OBSERVER,
  /** One with no seat, in no delegation. */
  GUEST;

  /** Whether the floor is asked for; the others are given it outside the list at any time. */
  public boolean waitsInTheList() {
    return this == COUNCILLOR || this == OBSERVER;
  }
}
