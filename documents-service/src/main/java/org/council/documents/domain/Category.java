package org.council.documents.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** As what a delegation takes part. */
public enum Category {
  COUNCIL_MEMBER_STATE,
  MEMBER_STATE_OBSERVER,
  SECTOR_MEMBER_OBSERVER,
  REGIONAL_ORGANIZATION_OBSERVER,
  /** A category that the roster has and this service has no rule for. */
  OTHER;

  /** Those that a rule book may let submit nothing: by doc-01, and by doc-02. */
  static final Set<Category> REFUSED_BY_A_RULE =
      Collections.unmodifiableSet(
          EnumSet.of(SECTOR_MEMBER_OBSERVER, REGIONAL_ORGANIZATION_OBSERVER));

  /** The category of that name, {@link #OTHER} for a name that is new. */
  public static Category named(String name) {
    return Arrays.stream(values())
        .filter(category -> category.name().equals(name))
        .findFirst()
        .orElse(OTHER);
  }
}
