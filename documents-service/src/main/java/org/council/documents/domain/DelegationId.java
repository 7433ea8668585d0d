package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what the roster knows a delegation.
 *
 * @param session the symbol of the session
 * @param delegation its code there
 */
@Embeddable
public record DelegationId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "delegation", nullable = false) String delegation) {}
