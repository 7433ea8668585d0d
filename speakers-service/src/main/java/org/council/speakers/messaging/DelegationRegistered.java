package org.council.speakers.messaging;

import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.DelegationId;

/** Agenda entered a delegation in the roster. */
record DelegationRegistered(String session, String delegation, Category category) {

  DelegationId id() {
    return new DelegationId(session, delegation);
  }
}
