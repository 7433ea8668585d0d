package org.council.speakers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A signal of a room system.
 *
 * @param signal the room system's own id for it
 */
@Embeddable
public record SignalId(
    @Column(name = "session", nullable = false) String session,
    @Column(name = "signal", nullable = false) String signal) {}
