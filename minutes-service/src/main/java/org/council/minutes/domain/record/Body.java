package org.council.minutes.domain.record;

import org.council.minutes.domain.Texts;

/**
 * A body that meets.
 *
 * @param name its name by language, perhaps none
 */
public record Body(Kind kind, Texts name) {

  /** What kind of body it is, which decides how the record calls it. */
  public enum Kind {
    PLENARY,
    STANDING_COMMITTEE,
    WORKING_GROUP;

    static Kind of(String name) {
      return switch (name) {
        case "PLENARY" -> PLENARY;
        case "STANDING_COMMITTEE" -> STANDING_COMMITTEE;
        default -> WORKING_GROUP;
      };
    }
  }

  public boolean isPlenary() {
    return kind == Kind.PLENARY;
  }
}
