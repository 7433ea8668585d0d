package org.council.agenda.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.council.agenda.domain.meeting.AgendaItem;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.MeetingStatus;
import org.council.agenda.domain.meeting.RemovedItem;
import org.council.agenda.domain.session.BodyKind;

/** The meetings of all sessions, with their items and decisions. */
@ApplicationScoped
public class Meetings extends ListedEntries<Meeting> {

  public Meetings() {
    super(Meeting.class);
  }

  /** The meetings of a session that are in progress. */
  public List<Meeting> inProgress(String session) {
    return list(
        "session = ?1 and course.status = ?2 order by listed", session, MeetingStatus.IN_PROGRESS);
  }

  /** The items of the body's other meetings in the session, those of the latest meeting last. */
  public List<AgendaItem> itemsOfOtherMeetings(Meeting meeting) {
    return getEntityManager()
        .createQuery(
            """
            select item from Meeting other join other.agenda.items item
            where other.session = :session and other.body = :body and other.id <> :meeting
            order by other.number, item.number
            """,
            AgendaItem.class)
        .setParameter("session", meeting.session())
        .setParameter("body", meeting.body())
        .setParameter("meeting", meeting.id())
        .getResultList();
  }

  /**
   * What the agenda of a meeting lost since, by number. Read it before the items: what is added
   * again between is then told last as it stands.
   */
  public List<RemovedItem> itemsRemoved(Meeting meeting, Instant since) {
    return getEntityManager()
        .createQuery(
            "from RemovedItem where meetingId = :meeting and modified >= :since order by number",
            RemovedItem.class)
        .setParameter("meeting", meeting.id())
        .setParameter("since", since)
        .getResultList();
  }

  /** Whether the participant presides over a plenary meeting of the session that is not closed. */
  public boolean isPresidingOverThePlenary(String session, String participant) {
    return count(
            "session = ?1 and kind = ?2 and presiding = ?3 and course.status <> ?4",
            session,
            BodyKind.PLENARY,
            participant,
            MeetingStatus.CLOSED)
        > 0;
  }
}
