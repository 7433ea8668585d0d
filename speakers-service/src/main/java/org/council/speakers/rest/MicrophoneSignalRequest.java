package org.council.speakers.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.council.speakers.application.Switched;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A microphone went on or off. */
public record MicrophoneSignalRequest(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "The room system's own id for this signal: told again, it has no effect.",
            examples = "desk-7/20230712/000418")
        String id,
    @NotBlank
        @Size(max = 40)
        @Schema(description = "The reference of the microphone.", examples = "M-014")
        String microphone,
    @NotNull @Schema(description = "Whether it is on now.") Boolean on,
    @Schema(
            description =
                "When it happened; left out, now. The system of the room may state what is at most an hour ago, the secretariat any time; in a session entered after the fact it must be stated.",
            examples = "2023-07-12T11:05:00+02:00")
        OffsetDateTime at) {

  Switched told() {
    return new Switched(id, microphone, on, at);
  }
}
