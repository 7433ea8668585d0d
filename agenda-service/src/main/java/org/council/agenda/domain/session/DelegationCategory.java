package org.council.agenda.domain.session;

import org.council.platform.procedure.Meaning;

/** In which capacity a delegation takes part. */
public enum DelegationCategory {
  @Meaning("A Member State of the council: its representatives are councillors.")
  COUNCIL_MEMBER_STATE,
  @Meaning("A Member State that is not on the council.")
  MEMBER_STATE_OBSERVER,
  @Meaning("An observer for Sector Members.")
  SECTOR_MEMBER_OBSERVER,
  @Meaning("A regional organization that observes.")
  REGIONAL_ORGANIZATION_OBSERVER
}
