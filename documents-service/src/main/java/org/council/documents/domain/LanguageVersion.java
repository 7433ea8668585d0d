package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An issue published in one language. The original comes first, the others follow.
 *
 * @param symbol of the issue
 * @param language BCP-47
 * @param publishedAt when it was posted
 */
@Embeddable
public record LanguageVersion(
    @Column(name = "symbol", nullable = false) DocumentSymbol symbol,
    @Column(name = "language", nullable = false) String language,
    @Column(name = "published_at", nullable = false) Instant publishedAt) {

  /** Whether both are of one text in one language. */
  boolean isOfTheSame(LanguageVersion other) {
    return symbol.equals(other.symbol) && language.equals(other.language);
  }
}
