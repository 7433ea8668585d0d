package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.council.platform.rest.NotBlankWhereGiven;
import org.council.speakers.application.Calling;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Speech;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is given the floor, and what for. */
public record FloorRequest(
    @NotBlank
        @Schema(
            description = "The id of the participant in the roster.",
            examples = "councillor-ken")
        String participant,
    @NotNull @Schema(description = "What the participant does with it.", examples = "INTRODUCES")
        Does does,
    @Schema(description = "The symbols of the documents it is about.")
        List<
                @NotBlank @Size(max = 100)
                @Pattern(regexp = ONE_LINE, message = "must be of one line") String>
            documents,
    @Schema(description = "How it reaches the meeting; left out, ORAL.") Medium medium,
    @Schema(
            description =
                "The request that is seen as the next; where another would be answered, nobody is given the floor."
                    + " Left out where If-Match names the version of the list that was seen.")
        UUID expected,
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

  private static final String ONE_LINE = "^[^\\r\\n]*$";

  Calling calling() {
    Speech speech =
        new Speech(
            does,
            documents == null ? List.of() : documents,
            medium == null ? Medium.ORAL : medium,
            onBehalfOf);
    return new Calling(participant, speech, expected);
  }
}
