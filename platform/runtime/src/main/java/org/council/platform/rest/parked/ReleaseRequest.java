package org.council.platform.rest.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The giving up of a parked event.
 *
 * @param reason why, for those who ask later
 */
public record ReleaseRequest(@NotBlank @Size(max = 2000) String reason) {}
