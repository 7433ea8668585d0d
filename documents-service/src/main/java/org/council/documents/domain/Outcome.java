package org.council.documents.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a decision says of a document. */
public enum Outcome {
  APPROVED,
  NOTED,
  ADOPTED,
  AGREED,
  ENDORSED,
  /** Consideration goes on in another body. */
  REFERRED,
  /** Consideration goes on in the next meeting. */
  CARRIED_OVER,
  /** Left to the next session. */
  DEFERRED,
  WITHDRAWN;

  /**
   * The outcome of that name; nothing for one that cannot be said of a document, as an election.
   */
  public static Optional<Outcome> named(String name) {
    return Arrays.stream(values()).filter(outcome -> outcome.name().equals(name)).findFirst();
  }
}
