package org.council.agenda.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.council.platform.procedure.AlreadyStands;

/** What a conference system told of one who attends, kept so that it is heard once. */
@Entity
@Table(name = "attendance_report")
public class AttendanceReport {

  @Id private String id;
  private String participant;

  @Enumerated(EnumType.STRING)
  private Attendance attendance;

  private Instant happenedAt;

  protected AttendanceReport() {}

  /**
   * A participant attends so.
   *
   * @param report the conference system's own id for it
   */
  public AttendanceReport(String report, Participant participant, Attendance mode, Instant at) {
    this.id = key(participant.session(), report);
    this.participant = participant.code();
    this.attendance = mode;
    this.happenedAt = at;
  }

  /** The key of a report: {@code C23/desk-7/417}. */
  public static String key(String session, String report) {
    return Listed.key(session, report);
  }

  /**
   * Stops another report that comes under the same id.
   *
   * @param stated when that happened, or null where it is not stated
   * @throws AlreadyStands when it says something else
   */
  public void mustSay(Participant of, Attendance mode, Instant stated) {
    boolean same =
        participant.equals(of.code())
            && attendance == mode
            && (stated == null || stated.equals(happenedAt));
    if (!same) {
      throw new AlreadyStands("another report " + id);
    }
  }
}
