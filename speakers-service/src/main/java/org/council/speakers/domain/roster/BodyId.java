package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a body stands.
 *
 * @param body its code, {@code PL}
 */
@Embeddable
public record BodyId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "body", nullable = false) String body) {}
