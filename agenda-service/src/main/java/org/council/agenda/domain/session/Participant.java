package org.council.agenda.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.RosterEvent.AttendanceChanged;
import org.council.agenda.domain.RosterEvent.ParticipantRegistered;
import org.council.agenda.domain.Text;

/** A person in the roster of a session: an officer, a delegation's representative, or both. */
@Entity
public class Participant extends Listed {

  @Enumerated(EnumType.STRING)
  private Office office;

  private String delegation;

  @Enumerated(EnumType.STRING)
  private Attendance attendance;

  /** Since when it attends so; null while it attends as it was registered. */
  private Instant attendsSince;

  private String seat;
  private String microphone;
  private Text name;
  private Text title;
  private Forms forms;

  protected Participant() {}

  private Participant(String session, String code, int place) {
    super(session, code, place);
  }

  /**
   * Enters a participant in the roster.
   *
   * @param place the place in the roster, from 1: of several Chairs the first listed presides
   */
  public static Participant register(
      Session session, int place, Registration registration, Instant at) {
    var participant = new Participant(session.symbol(), registration.participant(), place);
    participant.office = registration.office();
    participant.delegation = registration.delegation();
    participant.attendance = registration.attendance();
    participant.seat = registration.seat();
    participant.microphone = registration.microphone();
    participant.name = registration.name();
    participant.title = registration.title();
    participant.forms = registration.forms();
    participant.record(at, participant.registered());
    return participant;
  }

  /**
   * From then on attends so, as before or otherwise. Told late, it sets back nothing that happened
   * after it.
   *
   * @return whether it counts
   */
  public boolean attend(Attendance mode, Instant at) {
    if (attendsSince != null && at.isBefore(attendsSince)) {
      return false;
    }
    attendance = mode;
    attendsSince = at;
    record(at, new AttendanceChanged(session(), code(), mode));
    return true;
  }

  public boolean holds(Office held) {
    return office == held;
  }

  /** Whether physically present: so is one of whom the roster does not say how it attends. */
  public boolean isInTheRoom() {
    return attendance != Attendance.REMOTE;
  }

  public Office office() {
    return office;
  }

  public String delegation() {
    return delegation;
  }

  public Attendance attendance() {
    return attendance;
  }

  /** Where the participant sits, as the room has it; null when not known. */
  public String seat() {
    return seat;
  }

  /** The reference of the microphone there; null when not known. */
  public String microphone() {
    return microphone;
  }

  public Text name() {
    return name;
  }

  public Text title() {
    return title;
  }

  public Forms forms() {
    return forms;
  }

  private ParticipantRegistered registered() {
    return new ParticipantRegistered(
        session(),
        code(),
        office,
        delegation,
        attendance,
        seat,
        microphone,
        Text.wordings(name),
        Text.wordings(title),
        forms.byLanguage());
  }
}
