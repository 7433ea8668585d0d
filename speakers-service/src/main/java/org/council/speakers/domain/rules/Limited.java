package org.council.speakers.domain.rules;

import java.util.Optional;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.roster.Capacity;

/** What the limit of a speaking time is of. */
public enum Limited {
  @Meaning("A speech of a councillor.")
  COUNCILLOR,
  @Meaning(
      "The speech of an observer; where the rule book computes it, the longest that comes of it.")
  OBSERVER,
  @Meaning("A speech of the secretariat.")
  SECRETARIAT,
  @Meaning("A speech of a guest.")
  GUEST,
  @Meaning("All speeches of a delegation on an item together.")
  DELEGATION_IN_ALL;

  /**
   * The limit of a speech in that capacity; empty for the Chair, whom nobody limits: no source was
   * found, a choice of the project, for the Chair is who limits the others (ITU Convention (Geneva,
   * 1992), Article 32, Nos. 400-402).
   */
  public static Optional<Limited> speechOf(Capacity capacity) {
    return switch (capacity) {
      case COUNCILLOR -> Optional.of(COUNCILLOR);
      case OBSERVER -> Optional.of(OBSERVER);
      case SECRETARIAT -> Optional.of(SECRETARIAT);
      case GUEST -> Optional.of(GUEST);
      case CHAIR -> Optional.empty();
    };
  }
}
