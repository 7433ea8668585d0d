package org.council.speakers.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;
import org.council.speakers.application.FollowingTheMeeting;
import org.council.speakers.application.KeepingTheRoster;

/** Applies what agenda says. */
@ApplicationScoped
public class FollowingAgenda implements Following {

  private static final String AGENDA = "org.council.agenda.";

  private final Reactions reactions;

  @Inject
  FollowingAgenda(KeepingTheRoster roster, FollowingTheMeeting meetings) {
    this.reactions = new Reactions();
    followRoster(roster);
    followMeetings(meetings);
    followItems(meetings);
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }

  private void followRoster(KeepingTheRoster roster) {
    reactions
        .on(
            AGENDA + "session.convened.v1",
            SessionConvened.class,
            event -> roster.convened(event.data().convened()))
        .on(
            AGENDA + "body.established.v1",
            BodyEstablished.class,
            event -> roster.established(event.data().id(), event.data().rules()))
        .on(
            AGENDA + "delegation.registered.v1",
            DelegationRegistered.class,
            event -> roster.registered(event.data().id(), event.data().category()))
        .on(
            AGENDA + "participant.registered.v1",
            ParticipantRegistered.class,
            event -> registered(roster, event.data()))
        .on(
            AGENDA + "attendance.changed.v1",
            AttendanceChanged.class,
            event -> roster.attends(event.data().id(), event.data().attendance(), event.time()));
  }

  private static void registered(KeepingTheRoster roster, ParticipantRegistered event) {
    roster.registered(
        event.id(), event.office(), event.delegation(), event.attendance(), event.at());
  }

  private void followMeetings(FollowingTheMeeting meetings) {
    reactions
        .on(
            AGENDA + "meeting.scheduled.v1",
            MeetingScheduled.class,
            event -> meetings.scheduled(event.data().id(), event.data().body(), event.time()))
        .on(
            AGENDA + "meeting.opened.v1",
            MeetingOpened.class,
            event -> meetings.opened(event.data().id(), event.data().presiding(), event.time()))
        .on(
            AGENDA + "meeting.adjourned.v1",
            MeetingMoved.class,
            event -> meetings.adjourned(event.data().id(), event.time()))
        .on(
            AGENDA + "meeting.resumed.v1",
            MeetingMoved.class,
            event -> meetings.resumed(event.data().id(), event.time()))
        .on(
            AGENDA + "meeting.closed.v1",
            MeetingMoved.class,
            event -> meetings.closed(event.data().id(), event.time()))
        .on(
            AGENDA + "chair.taken.v1",
            ChairTaken.class,
            event ->
                meetings.chairTaken(event.data().id(), event.data().participant(), event.time()));
  }

  private void followItems(FollowingTheMeeting meetings) {
    reactions
        .on(
            AGENDA + "item.added.v1",
            ItemAdded.class,
            event -> added(meetings, event.data(), event.time()))
        .on(
            AGENDA + "item.opened.v1",
            ItemMoved.class,
            event -> meetings.itemOpened(event.data().place(), event.time()))
        .on(
            AGENDA + "decision.taken.v1",
            DecisionTaken.class,
            event -> decided(meetings, event.data(), event.time()))
        .on(
            AGENDA + "item.closed.v1",
            ItemMoved.class,
            event -> meetings.itemClosed(event.data().place(), event.time()));
  }

  /** Carried over, an item is not before the meeting, whether or not it is closed besides. */
  private static void decided(FollowingTheMeeting meetings, DecisionTaken event, Instant at) {
    if (event.carriesOver()) {
      meetings.itemClosed(event.place(), at);
    }
  }

  private static void added(FollowingTheMeeting meetings, ItemAdded event, Instant at) {
    meetings.added(event.place(), event.body(), event.allottedSeconds(), at);
  }
}
