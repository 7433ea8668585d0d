package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.MEETING_ACTS_IN_ORDER;
import static org.council.agenda.domain.AgendaRule.MEETING_IN_PROGRESS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.council.agenda.domain.meeting.MeetingStatus.Command;

/** The course of a meeting: where it stands, and its sittings between the breaks. */
@Embeddable
public class Course {

  @Enumerated(EnumType.STRING)
  private MeetingStatus status = MeetingStatus.SCHEDULED;

  @ElementCollection
  @CollectionTable(name = "sitting", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "place")
  private List<Sitting> sittings = new ArrayList<>();

  protected Course() {}

  /** Refuses a command that is out of order. */
  void mustTake(Command command, String meeting) {
    MEETING_ACTS_IN_ORDER.unless(
        status.after(command).isPresent(),
        "%s is out of order: %s is %s",
        command,
        meeting,
        status);
  }

  /** Refuses what is done only while the meeting sits. */
  void mustBeInProgress(String meeting) {
    MEETING_IN_PROGRESS.unless(
        status == MeetingStatus.IN_PROGRESS, "meeting %s is %s", meeting, status);
  }

  /** The first sitting begins. */
  void open(Instant at) {
    sittings.add(Sitting.beginning(at));
    take(Command.OPEN);
  }

  /** The sitting ends, and another follows. */
  void adjourn(Instant at) {
    endSitting(at);
    take(Command.ADJOURN);
  }

  /** Another sitting begins. */
  void resume(Instant at) {
    sittings.add(sittings.getLast().next(at));
    take(Command.RESUME);
  }

  /** The last sitting ends. */
  void close(Instant at) {
    endSitting(at);
    take(Command.CLOSE);
  }

  /** Goes on as the command leaves it. */
  void take(Command command) {
    status = status.after(command).orElseThrow();
  }

  MeetingStatus status() {
    return status;
  }

  List<Sitting> sittings() {
    return List.copyOf(sittings);
  }

  /** The number of the sitting that lasts, or of the last one; 0 before the first. */
  int sitting() {
    return sittings.size();
  }

  private void endSitting(Instant at) {
    sittings.set(sittings.size() - 1, sittings.getLast().ending(at));
  }
}
