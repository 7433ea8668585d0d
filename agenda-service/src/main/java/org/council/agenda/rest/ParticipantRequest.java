package org.council.agenda.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.Office;
import org.council.agenda.domain.session.Registration;
import org.council.platform.procedure.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A participant to be entered in the roster: with an office, a delegation, or both.
 *
 * @param id the id that the participant's token carries
 * @param attendance how the participant attends; without it in the room
 * @param seat where the participant sits, as the room has it
 * @param microphone the reference of the microphone there
 * @param forms grammatical forms of the name or office by language and case
 */
public record ParticipantRequest(
    @NotNull @Pattern(regexp = Codes.FORM) String id,
    Office office,
    String delegation,
    @Schema(description = "How the participant attends; left out, in the room.")
        Attendance attendance,
    @Size(max = 40) String seat,
    @Size(max = 40) String microphone,
    Map<String, String> name,
    Map<String, String> title,
    Map<String, Map<String, String>> forms) {

  Registration registration() {
    return new Registration(
        id,
        office,
        delegation,
        attendance,
        seat,
        microphone,
        Text.ofNullable("name", name),
        Text.ofNullable("title", title),
        Forms.of(forms));
  }
}
