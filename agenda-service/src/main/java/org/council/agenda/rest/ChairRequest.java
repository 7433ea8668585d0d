package org.council.agenda.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * Another officer takes the chair.
 *
 * @param by the participant who presides from now on
 */
public record ChairRequest(@NotNull String by, OffsetDateTime at) {}
