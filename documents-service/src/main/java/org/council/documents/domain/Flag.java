package org.council.documents.domain;

import java.util.Optional;
import org.council.platform.procedure.Meaning;

/**
 * Why a decision of the Council looks odd beside what is registered. The Council is sovereign: its
 * decision stands and is announced all the same.
 */
public enum Flag {
  @Meaning("No text of the document was registered when it was decided.")
  UNREGISTERED_DOCUMENT,
  @Meaning("The document, or the part, had been withdrawn.")
  WITHDRAWN_DOCUMENT,
  @Meaning("The document is registered, the edition, corrigendum or addendum named is not.")
  UNKNOWN_EDITION,
  @Meaning("A later edition stood already.")
  SUPERSEDED_EDITION,
  @Meaning("The text has no such part.")
  UNKNOWN_PART;

  /** Why a decision looks odd; nothing where it does not. */
  static Optional<Flag> of(Disposal decided, Issues issued, boolean withdrawn) {
    if (issued.isEmpty()) {
      return Optional.of(UNREGISTERED_DOCUMENT);
    }
    if (withdrawn) {
      return Optional.of(WITHDRAWN_DOCUMENT);
    }
    if (!issued.hold(decided.symbol())) {
      return Optional.of(UNKNOWN_EDITION);
    }
    if (issued.supersede(decided.symbol())) {
      return Optional.of(SUPERSEDED_EDITION);
    }
    return decided
        .namedPart()
        .filter(name -> issued.part(decided.symbol(), name).isEmpty())
        .map(name -> UNKNOWN_PART);
  }
}
