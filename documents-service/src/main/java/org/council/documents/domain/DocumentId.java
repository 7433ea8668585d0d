package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a document stands.
 *
 * @param session the session it is before; its symbol may name an earlier one
 * @param document its symbol without edition, {@code C23/72}
 */
@Embeddable
public record DocumentId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "document", nullable = false) String document) {

  @Override
  public String toString() {
    return "document %s of %s".formatted(document, session);
  }
}
