package org.council.platform.rest.parked;

import jakarta.validation.constraints.Size;

/**
 * The giving up of a parked event.
 *
 * @param reason why, for those who ask later; may be left out
 */
public record ReleaseRequest(@Size(max = 2000) String reason) {}
