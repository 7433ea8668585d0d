package org.council.minutes.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * @param participants from left to right
 * @param at when it was decided; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
public record SignatoriesRequest(@NotNull List<@NotBlank String> participants, OffsetDateTime at) {}
