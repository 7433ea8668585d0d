package org.council.speakers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.council.platform.persistence.Aggregates;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MicrophoneSignal;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.intervention.Intervention;

/** The lists of speakers of all items. */
@ApplicationScoped
public class ListsOfSpeakers extends Aggregates<ListOfSpeakers, ListId> {

  private final ListHistory history;

  @Inject
  ListsOfSpeakers(ListHistory history) {
    this.history = history;
  }

  @Override
  public void add(ListOfSpeakers list) {
    super.add(list);
    history.keep(list);
  }

  @Override
  public void save(ListOfSpeakers list) {
    super.save(list);
    history.keep(list);
  }

  /**
   * Loads a list that many change at once.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  public ListOfSpeakers knownForChange(ListId id) {
    return forChange(id).orElseThrow(() -> new NotYetKnown("Item " + id.item()));
  }

  /**
   * As {@link #knownForChange(ListId)}, the list of the item that stands under a number now; both
   * are found in one round trip.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  public ListOfSpeakers knownForChange(ItemNumber number) {
    ListOfSpeakers list =
        getEntityManager()
            .createQuery(
                "select l from ListOfSpeakers l where l.id.session = :session"
                    + " and l.id.item = (select i.item from ItemOnAgenda i where i.id = :number)",
                ListOfSpeakers.class)
            .setParameter("session", number.session())
            .setParameter("number", number)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getSingleResultOrNull();
    return Optional.ofNullable(list).orElseThrow(() -> new NotYetKnown(number.toString()));
  }

  /**
   * Where an intervention was made, and by whom.
   *
   * @throws NoSuch when there is none of that id
   */
  public FloorLogEntry knownIntervention(UUID intervention) {
    return getEntityManager()
        .createQuery(
            "select l.id.session, l.id.item, i.meeting, i.spokenBy.delegation from ListOfSpeakers l"
                + " join l.log.interventions i where i.id = :intervention",
            FloorLogEntry.class)
        .setParameter("intervention", intervention)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NoSuch("intervention " + intervention));
  }

  /** The intervention that had the floor of a meeting at that instant, and has ended since. */
  public Optional<UUID> heardAt(MeetingId meeting, Instant instant) {
    return getEntityManager()
        .createQuery(
            "select i from ListOfSpeakers l join l.log.interventions i"
                + " where l.id.session = :session and i.meeting = :meeting"
                + " and i.course.clock.givenAt <= :instant and i.course.clock.endedAt > :instant",
            Intervention.class)
        .setParameter("session", meeting.session())
        .setParameter("meeting", meeting.meeting())
        .setParameter("instant", instant)
        .getResultStream()
        .filter(Intervention::counts)
        .findFirst()
        .map(Intervention::id);
  }

  /** The lists on which somebody has spoken in a meeting. */
  public List<ListId> spokenOnIn(MeetingId meeting) {
    return getEntityManager()
        .createQuery(
            "select distinct l.id.session, l.id.item from ListOfSpeakers l join l.log.interventions i"
                + " where l.id.session = :session and i.meeting = :meeting order by l.id.item",
            ListId.class)
        .setParameter("session", meeting.session())
        .setParameter("meeting", meeting.meeting())
        .getResultList();
  }

  /** The lists with an intervention that a signal is of, as {@link MicrophoneSignal} decides. */
  public List<ListId> concernedBy(MicrophoneSignal signal) {
    return getEntityManager()
        .createQuery(
            "select distinct l.id.session, l.id.item from ListOfSpeakers l join l.log.interventions i"
                + " where l.id.session = :session and i.meeting = :meeting"
                + " and i.seat.microphone = :microphone and (i.course.clock.endedAt is null"
                + " or i.course.clock.givenAt <= :at and (i.course.clock.endedAt > :at"
                + " or i.microphone.onSince is not null and :on = false))"
                + " order by l.id.item",
            ListId.class)
        .setParameter("session", signal.id().session())
        .setParameter("meeting", signal.meeting())
        .setParameter("microphone", signal.microphone())
        .setParameter("at", signal.at())
        .setParameter("on", signal.on())
        .getResultList();
  }

  /** The meeting that took an item up last; empty before it was opened. */
  public Optional<MeetingId> takenUpLastIn(ListId id) {
    return getEntityManager()
        .createQuery(
            "select l.log.takenUp.takenUpIn from ListOfSpeakers l where l.id = :id"
                + " and l.log.takenUp.takenUpIn is not null",
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(meeting -> new MeetingId(id.session(), meeting));
  }

  /** The lists of the items that a meeting took up last, also those that were closed there. */
  public List<ListId> takenUpIn(MeetingId meeting) {
    return getEntityManager()
        .createQuery(
            "select l.id.session, l.id.item from ListOfSpeakers l where l.id.session = :session"
                + " and l.log.takenUp.takenUpIn = :meeting order by l.id.item",
            ListId.class)
        .setParameter("session", meeting.session())
        .setParameter("meeting", meeting.meeting())
        .getResultList();
  }

  /**
   * The lists of the items that a meeting took up last, and those on which somebody has spoken in
   * it.
   */
  public List<ListId> takenUpOrSpokenOnIn(MeetingId meeting) {
    return getEntityManager()
        .createQuery(
            "select distinct l.id.session, l.id.item from ListOfSpeakers l"
                + " left join l.log.interventions i on i.meeting = :meeting"
                + " where l.id.session = :session"
                + " and (i.id is not null or l.log.takenUp.takenUpIn = :meeting) order by l.id.item",
            ListId.class)
        .setParameter("session", meeting.session())
        .setParameter("meeting", meeting.meeting())
        .getResultList();
  }

  /**
   * The lists on which a participant waits, or may wait again: what it spoke for a second and
   * longer without a pause is answered for good.
   */
  public List<ListId> waitedOnBy(String session, String participant) {
    return getEntityManager()
        .createQuery(
            "select distinct l.id.session, l.id.item from ListOfSpeakers l join l.waiting.requests r"
                + " where l.id.session = :session and r.participant = :participant"
                + " and (r.status in (WAITING, SPEAKING, LAPSED) or r.status = CONCLUDED"
                + " and exists (select i.id from Intervention i where i.id = r.intervention"
                + " and (i.course.clock.paused > :none"
                + " or i.course.clock.endedAt < i.course.clock.givenAt + 1 second)))"
                + " order by l.id.item",
            ListId.class)
        .setParameter("session", session)
        .setParameter("participant", participant)
        .setParameter("none", Duration.ZERO)
        .getResultList();
  }
}
