package org.council.agenda.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.platform.procedure.Codes;

/**
 * A delegation to be entered in the roster.
 *
 * @param forms grammatical forms of its name by language and case
 */
public record DelegationRequest(
    @NotNull @Pattern(regexp = Codes.FORM) String code,
    @NotNull DelegationCategory category,
    @NotEmpty Map<String, String> name,
    Map<String, Map<String, String>> forms) {}
