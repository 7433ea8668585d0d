package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a delegation stands.
 *
 * @param delegation its code, {@code KEN}
 */
@Embeddable
public record DelegationId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "delegation", nullable = false) String delegation) {}
