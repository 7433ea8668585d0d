package org.council.documents.domain;

import java.util.Arrays;

/** As what a delegation takes part. */
public enum Category {
  COUNCIL_MEMBER_STATE,
  MEMBER_STATE_OBSERVER,
  SECTOR_MEMBER_OBSERVER,
  REGIONAL_ORGANIZATION_OBSERVER,
  /** A category that the roster has and this service has no rule for. */
  OTHER;

  /** The category of that name, {@link #OTHER} for a name that is new. */
  public static Category named(String name) {
    return Arrays.stream(values())
        .filter(category -> category.name().equals(name))
        .findFirst()
        .orElse(OTHER);
  }

  boolean isOfAMemberState() {
    return this == COUNCIL_MEMBER_STATE || this == MEMBER_STATE_OBSERVER;
  }
}
