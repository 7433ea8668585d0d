package org.council.documents.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a document is known, and which acts it takes. */
public enum DocumentStatus {
  /** The agenda or a decision names it; no text of it is registered. */
  NAMED(EnumSet.of(Act.REGISTER, Act.ALLOCATE, Act.DECIDE)),
  REGISTERED(EnumSet.allOf(Act.class)),
  /** The Council may still decide what it likes. */
  WITHDRAWN(EnumSet.of(Act.ALLOCATE, Act.DECIDE));

  /** What can be done with a document. */
  enum Act {
    REGISTER,
    PUBLISH,
    ALLOCATE,
    DECIDE,
    WITHDRAW
  }

  private final Set<Act> taken;

  DocumentStatus(Set<Act> taken) {
    this.taken = taken;
  }

  boolean takes(Act act) {
    return taken.contains(act);
  }
}
