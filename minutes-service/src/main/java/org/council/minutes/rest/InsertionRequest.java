package org.council.minutes.rest;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;

/**
 * @param by the participant who asks for the insertion of the statement it made last on the item
 * @param at when it asked; stated only in sessions entered after the fact, and by the secretariat
 */
public record InsertionRequest(@NotBlank String by, OffsetDateTime at) {}
