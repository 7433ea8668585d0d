package org.council.agenda.domain.session;

/** In which capacity a delegation takes part. */
public enum DelegationCategory {
  /** A Member State of the council: its representatives are councillors. */
  COUNCIL_MEMBER_STATE,
  /** A Member State that is not on the council. */
  MEMBER_STATE_OBSERVER,
  /** An observer for Sector Members. */
  SECTOR_MEMBER_OBSERVER,
  /** A regional organisation that observes. */
  REGIONAL_ORGANIZATION_OBSERVER
}
