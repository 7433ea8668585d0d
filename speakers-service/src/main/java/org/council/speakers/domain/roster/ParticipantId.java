package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a participant stands.
 *
 * @param participant the id in the roster
 */
@Embeddable
public record ParticipantId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "participant", nullable = false) String participant) {}
