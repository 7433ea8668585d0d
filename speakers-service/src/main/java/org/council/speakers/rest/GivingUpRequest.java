package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.council.platform.rest.NotBlankWhereGiven;
import org.council.speakers.application.Wish;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that is withdrawn, or not used, without naming its id. */
public record GivingUpRequest(
    @NotBlank
        @Schema(
            description = "Whose wish it is: the id of the participant in the roster.",
            examples = "councillor-ken")
        String by,
    @Schema(description = "Tells several waiting requests apart.", examples = "SPEAK")
        Purpose purpose,
    @Schema(
            description = "The name of the motion it is about: tells several of one purpose apart.",
            examples = "CLOSURE_OF_THE_DEBATE")
        Motion motion,
    @Size(max = 100)
        @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
        @Schema(description = "The symbol of the document it is about.", examples = "C23/72(Rev.1)")
        String document,
    @Size(max = 100)
        @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
        @Schema(
            description =
                "The group that is spoken for; left out, the request in the name of the delegation alone where that waits.",
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
