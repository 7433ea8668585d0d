package org.council.speakers.domain.roster;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The office whose holders call a meeting to order: the Chair's; where nobody holds it, a
   * Vice-Chair's, and else that of a group's chair. So agenda has it, but for a plenary, which a
   * group's chair does not open. What kind of body meets is not known here; it is told the rule
   * then (spk-05), as whatever a Chair does before the opening is.
   *
   * @param held the offices that somebody holds
   * @return empty where nobody holds one of these
   */
  public static Optional<Office> callingToOrder(Collection<Office> held) {
    return Stream.of(CHAIR, VICE_CHAIR, GROUP_CHAIR).filter(held::contains).findFirst();
  }
}
