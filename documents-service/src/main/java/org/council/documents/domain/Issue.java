package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One text issued under a symbol: an edition, a corrigendum or an addendum.
 *
 * @param symbol the symbol it was registered under
 * @param title by language
 * @param sponsors who submitted it
 * @param parts what can be decided by itself
 * @param registeredAt when it was registered
 */
@Embeddable
public record Issue(
    @Column(name = "symbol", nullable = false) DocumentSymbol symbol,
    @Column(name = "title", nullable = false) Texts title,
    @Column(name = "sponsors", nullable = false) Sponsors sponsors,
    @Column(name = "parts", nullable = false) Parts parts,
    @Column(name = "registered_at", nullable = false) Instant registeredAt) {

  static Issue of(Registration registration, Instant at) {
    return new Issue(
        registration.symbol(),
        registration.title(),
        registration.sponsors(),
        registration.parts(),
        at);
  }

  boolean isWhat(Registration registration) {
    return equals(of(registration, registeredAt));
  }

  int revision() {
    return symbol.revision();
  }
}
