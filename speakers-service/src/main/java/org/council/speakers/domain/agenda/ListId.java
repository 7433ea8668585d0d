package org.council.speakers.domain.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Under what a list of speakers stands.
 *
 * @param item the stable id of the item
 */
@Embeddable
public record ListId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "item", nullable = false) String item) {}
