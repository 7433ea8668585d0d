package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.council.platform.rest.NotBlankWhereGiven;
import org.council.speakers.application.Wish;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to speak: told in advance, or asked for now. */
public record AskingRequest(
    @NotBlank
        @Schema(
            description = "Whose wish it is: the id of the participant in the roster.",
            examples = "councillor-ken")
        String by,
    @NotNull @Schema(description = "What the floor is wanted for.", examples = "INTRODUCE")
        Purpose purpose,
    @Schema(
            description =
                "The name of a procedural motion, where the rule book has it in force; left out for another.")
        Motion motion,
    @Size(max = 100)
        @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
        @Schema(description = "The symbol of the document it is about.", examples = "C23/72(Rev.1)")
        String document,
    @Size(max = 100)
        @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
        @Schema(
            description = "The group that is spoken for beside the delegation, if there is one.",
            examples = "the African Group")
        String onBehalfOf,
    @Schema(
            description = "When it happened, where that may be stated; left out, now.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {

  Wish wish() {
    return new Wish(by, purpose, motion, document, onBehalfOf, at);
  }
}
