package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.council.agenda.domain.meeting.Meeting;
import org.council.agenda.domain.meeting.RemovedItem;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.Listed;
import org.council.agenda.domain.session.Participant;
import org.council.agenda.domain.session.Session;
import org.council.agenda.persistence.Bodies;
import org.council.agenda.persistence.Delegations;
import org.council.agenda.persistence.ListedEntries;
import org.council.agenda.persistence.Meetings;
import org.council.agenda.persistence.Participants;
import org.council.agenda.persistence.Sessions;
import org.council.platform.rest.ListRequest;
import org.council.platform.rest.Lists;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;

/**
 * Reading what stands. What is found is shown inside the Hibernate session that found it: a method,
 * or the {@link Entry} that it gives, takes the function that shows it. No transaction is begun: it
 * would see what was committed between two selects all the same, and cost a round trip to end it.
 *
 * <p>What does not stand, the session of a list included, is {@link
 * org.council.platform.procedure.NoSuch}.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class LookingUp {

  private final Sessions sessions;
  private final Bodies bodies;
  private final Delegations delegations;
  private final Participants participants;
  private final Meetings meetings;
  private final Lists lists;

  @Inject
  LookingUp(
      Sessions sessions,
      Bodies bodies,
      Delegations delegations,
      Participants participants,
      Meetings meetings,
      Lists lists) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.delegations = delegations;
    this.participants = participants;
    this.meetings = meetings;
    this.lists = lists;
  }

  public <V> V session(String symbol, Function<Session, V> show) {
    return show.apply(sessions.standing(symbol));
  }

  public <V> Page<V> sessions(PageRequest asked, Function<Session, V> show) {
    return lists.page(
        asked, count -> sessions.after(asked.after(), asked.since(), count), Session::symbol, show);
  }

  public Entry<Body> body(String session, String code) {
    return new Entry<>(bodies, session, code);
  }

  public <V> Page<V> bodies(String session, PageRequest asked, Function<Body, V> show) {
    return listed(bodies, session, asked, show);
  }

  public Entry<Delegation> delegation(String session, String code) {
    return new Entry<>(delegations, session, code);
  }

  public <V> Page<V> delegations(String session, PageRequest asked, Function<Delegation, V> show) {
    return listed(delegations, session, asked, show);
  }

  public Entry<Participant> participant(String session, String id) {
    return new Entry<>(participants, session, id);
  }

  public <V> Page<V> participants(
      String session, PageRequest asked, Function<Participant, V> show) {
    return listed(participants, session, asked, show);
  }

  public Entry<Meeting> meeting(String session, String label) {
    return new Entry<>(meetings, session, label);
  }

  /** Something in a meeting. */
  public <V> V inMeeting(String session, String label, Function<Meeting, V> show) {
    return show.apply(meetings.standing(session, label));
  }

  public <V> Page<V> meetings(String session, PageRequest asked, Function<Meeting, V> show) {
    return listed(meetings, session, asked, show);
  }

  /**
   * The items of a meeting, whole.
   *
   * @param show shows them, and those that are gone, of which only a client is told that follows
   *     changes
   */
  public <V> Page<V> items(
      String session,
      String label,
      ListRequest asked,
      BiFunction<Meeting, List<RemovedItem>, List<V>> show) {
    return ofMeeting(
        session, label, asked, meeting -> show.apply(meeting, removed(meeting, asked)));
  }

  /** What is shown of a meeting, whole. */
  public <V> Page<V> ofMeeting(
      String session, String label, ListRequest asked, Function<Meeting, List<V>> show) {
    return lists.whole(asked, () -> show.apply(meetings.standing(session, label)));
  }

  private List<RemovedItem> removed(Meeting meeting, ListRequest asked) {
    return asked.followsChanges() ? meetings.itemsRemoved(meeting, asked.since()) : List.of();
  }

  private <T extends Listed, V> Page<V> listed(
      ListedEntries<T> list, String session, PageRequest asked, Function<T, V> show) {
    sessions.standing(session);
    return lists.page(
        asked,
        count -> list.after(session, asked.afterPlace(), asked.since(), count),
        entry -> Integer.toString(entry.listed()),
        show);
  }
}
