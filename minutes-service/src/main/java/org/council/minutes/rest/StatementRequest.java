package org.council.minutes.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * @param by the participant who submits the summary of its statement
 * @param text the summary by BCP-47 tag
 * @param at when it was submitted; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
public record StatementRequest(
    @NotBlank String by, @NotEmpty Map<String, String> text, OffsetDateTime at) {}
