package org.council.speakers.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A delegation does not introduce its contribution orally and keeps its right to speak on the item:
 * C23 PL-1, 1.3, third point.
 *
 * @param document the symbol of the contribution, or null where none was named
 */
@Embeddable
public record ReservedRight(
    @Column(name = "participant", nullable = false) String participant,
    @Column(name = "delegation", nullable = false) String delegation,
    @Column(name = "document") String document,
    @Column(name = "reserved_at", nullable = false) Instant reservedAt) {

  /**
   * Whether a delegation kept its right so.
   *
   * @param ofDocument null fits any
   */
  public boolean is(String ofDelegation, String ofDocument) {
    return delegation.equals(ofDelegation)
        && (ofDocument == null || document != null && DocumentName.fits(document, ofDocument));
  }
}
