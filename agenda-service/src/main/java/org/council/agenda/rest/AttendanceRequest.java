package org.council.agenda.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.council.agenda.domain.session.Attendance;
import org.council.platform.rest.NotBlankWhereGiven;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a participant attends from a moment on. */
public record AttendanceRequest(
    @NotNull Attendance attendance,
    @Schema(
            description =
                "When it happened; left out, now. The system of the room may state what is at most an hour ago, the"
                    + " secretariat any time; in a session entered after the fact it must be stated.")
        OffsetDateTime at,
    @Size(max = 100)
        @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
        @Schema(
            description =
                "The conference system's own id for what it tells: told again under it, it has no effect.",
            examples = "desk-7/20230712/000417")
        String id) {}
