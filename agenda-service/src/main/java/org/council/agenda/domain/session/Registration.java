package org.council.agenda.domain.session;

import org.council.agenda.domain.Forms;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.InvalidInput;

/**
 * What a participant is registered with.
 *
 * @param participant the id in the roster, the one a token carries
 * @param office the office held; null for one who only represents a delegation
 * @param delegation the delegation represented; null for an officer without one
 * @param attendance how the participant attends; null where the roster does not say: then in the
 *     room
 * @param seat where the participant sits, as the room has it; null when not known
 * @param microphone the reference of the microphone there; null when not known
 * @param name the name by language; null when not given
 * @param title the title by language; null when not given
 * @param forms grammatical forms, maybe none
 */
public record Registration(
    String participant,
    Office office,
    String delegation,
    Attendance attendance,
    String seat,
    String microphone,
    Text name,
    Text title,
    Forms forms) {

  /**
   * Checks that the participant is there for something.
   *
   * @throws InvalidInput naming {@code office}, when there is neither an office nor a delegation
   */
  public Registration {
    if (office == null && delegation == null) {
      throw new InvalidInput("office", "a participant holds an office or represents a delegation");
    }
  }
}
