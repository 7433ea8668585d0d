package org.council.speakers.domain.roster;

/** In which capacity a delegation takes part. */
public enum Category {
  /** A Member State of the Council: its representatives are councillors. */
  COUNCIL_MEMBER_STATE,
  /** A Member State that is not on the Council. */
  MEMBER_STATE_OBSERVER,
  SECTOR_MEMBER_OBSERVER,
  REGIONAL_ORGANIZATION_OBSERVER;

  public boolean isOnTheCouncil() {
    return this == COUNCIL_MEMBER_STATE;
  }
}
