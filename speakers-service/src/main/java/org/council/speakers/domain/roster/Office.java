package org.council.speakers.domain.roster;

/** What a participant does at the session beside, or instead of, representing a delegation. */
public enum Office {
  CHAIR(Capacity.CHAIR),
  VICE_CHAIR(Capacity.CHAIR),
  SECRETARY_GENERAL(Capacity.SECRETARIAT),
  DEPUTY_SECRETARY_GENERAL(Capacity.SECRETARIAT),
  SECRETARY_OF_PLENARY(Capacity.SECRETARIAT),
  DEPARTMENT_CHIEF(Capacity.SECRETARIAT),
  SECRETARIAT(Capacity.SECRETARIAT),
  GROUP_CHAIR(Capacity.CHAIR),
  GUEST(Capacity.GUEST);

  private final Capacity capacity;

  Office(Capacity capacity) {
    this.capacity = capacity;
  }

  public Capacity capacity() {
    return capacity;
  }
}
