package org.council.speakers.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What a delegation told the secretariat in advance (spk-08): that it wishes to speak on the item,
 * or to introduce its contribution.
 *
 * @param document the symbol of the contribution, or null
 */
@Embeddable
public record AdvanceNotification(
    @Column(name = "participant", nullable = false) String participant,
    @Column(name = "delegation", nullable = false) String delegation,
    @Enumerated(EnumType.STRING) @Column(name = "purpose", nullable = false) Purpose purpose,
    @Column(name = "document") String document,
    @Column(name = "notified_at", nullable = false) Instant notifiedAt) {

  /** Whether a delegation that tells this has told it before. */
  public boolean isTheSame(String ofDelegation, Asking asking) {
    return delegation.equals(ofDelegation)
        && purpose == asking.purpose()
        && DocumentName.isTheSame(document, asking.document());
  }

  /** An introduction must have been notified as such; whoever notified anything may speak. */
  public boolean covers(String ofDelegation, Purpose wanted, String wantedDocument) {
    return delegation.equals(ofDelegation)
        && (wanted != Purpose.INTRODUCE
            || purpose == Purpose.INTRODUCE && DocumentName.fits(document, wantedDocument));
  }
}
