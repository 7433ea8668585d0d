package org.council.agenda.domain;

import java.util.Map;
import org.council.agenda.domain.session.Attendance;
import org.council.agenda.domain.session.BodyKind;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.agenda.domain.session.Office;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;

/** What is said of bodies, and of those who take part. */
public sealed interface RosterEvent extends AgendaEvent {

  /** What the grammatical forms of a name mean. */
  String FORMS =
      "Grammatical forms of the name or title by language, then by the form: nominative, genitive, gender and so on; empty where none are given.";

  @Announced(value = "body.established", meaning = "A body of the session was established.")
  record BodyEstablished(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The code of the body, PL.") String body,
      @Meaning("What kind of body it is.") BodyKind kind,
      @Meaning("Its name by language.") Map<String, String> name,
      @Meaning("The name of the rule book it follows: its own or the one of the session.")
          String rules)
      implements RosterEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/bodies/" + body;
    }
  }

  @Announced(value = "delegation.registered", meaning = "A delegation was entered in the roster.")
  record DelegationRegistered(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The code of the delegation, KEN.") String delegation,
      @Meaning("In which capacity it takes part.") DelegationCategory category,
      @Meaning("Its name by language.") Map<String, String> name,
      @Meaning(FORMS) Map<String, Map<String, String>> forms)
      implements RosterEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/delegations/" + delegation;
    }
  }

  @Announced(value = "participant.registered", meaning = "A participant was entered in the roster.")
  record ParticipantRegistered(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning(
              value = "The office held; absent for one who only represents a delegation.",
              optional = true)
          Office office,
      @Meaning(
              value = "The code of the delegation represented; absent for one without.",
              optional = true)
          String delegation,
      @Meaning(
              value =
                  "How the participant attends; absent where the roster does not say: then in the room.",
              optional = true)
          Attendance attendance,
      @Meaning(
              value = "Where the participant sits, as the room has it; absent when not known.",
              optional = true)
          String seat,
      @Meaning(
              value = "The reference of the microphone there; absent when not known.",
              optional = true)
          String microphone,
      @Meaning(value = "The name by language; absent when not given.", optional = true)
          Map<String, String> name,
      @Meaning(value = "The title by language; absent when not given.", optional = true)
          Map<String, String> title,
      @Meaning(FORMS) Map<String, Map<String, String>> forms)
      implements RosterEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/participants/" + participant;
    }
  }

  @Announced(
      value = "attendance.changed",
      meaning =
          "It was told how a participant attends from then on: it came into the room, went over to remote participation, or attends as before.")
  record AttendanceChanged(
      @Meaning("The symbol of the session, C23.") String session,
      @Meaning("The id of the participant in the roster.") String participant,
      @Meaning("How the participant attends from then on.") Attendance attendance)
      implements RosterEvent {

    @Override
    public String subject() {
      return "sessions/" + session + "/participants/" + participant;
    }
  }
}
