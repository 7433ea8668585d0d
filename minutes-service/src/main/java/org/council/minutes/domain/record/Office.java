package org.council.minutes.domain.record;

import java.util.Arrays;

/** The office in which somebody speaks who is in no delegation. */
public enum Office {
  CHAIR,
  VICE_CHAIR,
  SECRETARY_GENERAL,
  DEPUTY_SECRETARY_GENERAL,
  SECRETARY_OF_PLENARY,
  DEPARTMENT_CHIEF,
  SECRETARIAT,
  GROUP_CHAIR,
  GUEST;

  /** The office of that name; one that is not known here speaks for the secretariat. */
  static Office of(String name) {
    return Arrays.stream(values())
        .filter(office -> office.name().equals(name))
        .findFirst()
        .orElse(SECRETARIAT);
  }
}
