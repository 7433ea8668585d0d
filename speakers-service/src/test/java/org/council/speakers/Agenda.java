package org.council.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Says what agenda-service would say of meeting PL-1. Each event answers the {@code After-Event}
 * that waits for it.
 */
@ApplicationScoped
class Agenda {

  private final AgendaTopic topic;

  @Inject
  Agenda(AgendaTopic topic) {
    this.topic = topic;
  }

  /** A session with one item under way, of ten minutes, and a roster of everybody there is. */
  String meetingWithItemOne(String session, Instant at) {
    sessionWithItemOne(session, at);
    meetingOpened(session, at);
    return itemOpened(session, at);
  }

  /** The same of a body that follows another rule book. */
  String meetingWithItemOne(String session, String rules, Instant at) {
    sessionWithItemOne(session, rules, at);
    meetingOpened(session, at);
    return itemOpened(session, at);
  }

  /** The same before the meeting. */
  String sessionWithItemOne(String session, Instant at) {
    return sessionWithItemOne(session, "itu-council", at);
  }

  /** A session with one item under way whose acts happen as they are entered. */
  String heldNow(String session, Instant at) {
    sessionWithItemOne(session, "itu-council", false, at);
    meetingOpened(session, at);
    return itemOpened(session, at);
  }

  private String sessionWithItemOne(String session, String rules, Instant at) {
    return sessionWithItemOne(session, rules, true, at);
  }

  private String sessionWithItemOne(
      String session, String rules, boolean enteredAfterTheFact, Instant at) {
    convened(session, rules, enteredAfterTheFact, at);
    delegation(session, "KEN", "COUNCIL_MEMBER_STATE", at);
    delegation(session, "TUR", "COUNCIL_MEMBER_STATE", at);
    delegation(session, "OBS", "MEMBER_STATE_OBSERVER", at);
    delegation(session, "SEC", "SECTOR_MEMBER_OBSERVER", at);
    return scheduled(session, 10, at);
  }

  private void convened(String session, String rules, boolean enteredAfterTheFact, Instant at) {
    topic.say(
        session,
        "session.convened",
        "\"rules\": \"itu-council\", \"languages\": [\"en\"], \"closesOn\": \"%s\", \"enteredAfterTheFact\": %s"
            .formatted(at.toString().substring(0, 10), enteredAfterTheFact),
        at);
    topic.say(
        session, "body.established", "\"body\": \"PL\", \"rules\": \"%s\"".formatted(rules), at);
  }

  /** The agenda is issued when it is entered, whenever the meeting was. */
  private String scheduled(String session, Integer minutes, Instant at) {
    topic.say(
        session, "participant.registered", "\"participant\": \"chair\", \"office\": \"CHAIR\"", at);
    topic.say(
        session,
        "participant.registered",
        "\"participant\": \"sg\", \"office\": \"SECRETARY_GENERAL\"",
        at);
    topic.say(
        session,
        "meeting.scheduled",
        "\"meeting\": \"PL-1\", \"body\": \"PL\", \"number\": 1, \"workingHours\": []",
        at);
    return topic.say(
        session,
        "item.added",
        """
        "meeting": "PL-1", "body": "PL", "number": 1, "item": "the-plan", "title": {"en": "The plan"},
        "documents": [], %s"continued": false\
        """
            .formatted(minutes == null ? "" : "\"allottedMinutes\": %d, ".formatted(minutes)),
        Instant.now());
  }

  /**
   * A session with one item on the agenda of a meeting in progress, and a roster as it is given.
   */
  String planned(
      String session, String rules, Integer minutes, Map<String, String> categories, Instant at) {
    convened(session, rules, true, at);
    categories.forEach((code, category) -> delegation(session, code, category, at));
    scheduled(session, minutes, at);
    return meetingOpened(session, at);
  }

  /** A revised agenda has another item under number 1, which was not opened yet. */
  String anotherItemOne(String session, Instant at) {
    return topic.say(
        session,
        "item.added",
        """
        "meeting": "PL-1", "body": "PL", "number": 1, "item": "the-budget", "title": {"en": "The budget"},
        "documents": [], "continued": false\
        """,
        at);
  }

  String meetingOpened(String session, Instant at) {
    return topic.say(
        session,
        "meeting.opened",
        "\"meeting\": \"PL-1\", \"body\": \"PL\", \"sitting\": 1, \"presiding\": \"chair\"",
        at);
  }

  String itemOpened(String session, Instant at) {
    return topic.say(
        session,
        "item.opened",
        "\"meeting\": \"PL-1\", \"number\": 1, \"item\": \"the-plan\", \"continued\": false",
        at);
  }

  /** A second item of the meeting, under way beside the first. */
  String itemTwoOpened(String session, Instant at) {
    topic.say(
        session,
        "item.added",
        """
        "meeting": "PL-1", "body": "PL", "number": 2, "item": "the-budget", "title": {"en": "The budget"},
        "documents": [], "continued": false\
        """,
        at);
    return topic.say(
        session,
        "item.opened",
        "\"meeting\": \"PL-1\", \"number\": 2, \"item\": \"the-budget\", \"continued\": false",
        at);
  }

  String itemTwoClosed(String session, Instant at) {
    return topic.say(
        session,
        "item.closed",
        "\"meeting\": \"PL-1\", \"number\": 2, \"item\": \"the-budget\", \"status\": \"CLOSED\"",
        at);
  }

  /** The meeting decides on item 1: {@code CARRIED_OVER}. */
  String itemDecided(String session, String outcome, Instant at) {
    return topic.say(
        session,
        "decision.taken",
        """
        "meeting": "PL-1", "number": 1, "item": "the-plan", "decision": "PL-1/1/1",
        "outcomes": [{"outcome": "%s"}]\
        """
            .formatted(outcome),
        at);
  }

  String itemClosed(String session, Instant at) {
    return topic.say(
        session,
        "item.closed",
        "\"meeting\": \"PL-1\", \"number\": 1, \"item\": \"the-plan\", \"status\": \"CLOSED\"",
        at);
  }

  String meetingIs(String session, String moved, Instant at) {
    return topic.say(
        session, "meeting." + moved, "\"meeting\": \"PL-1\", \"body\": \"PL\", \"sitting\": 1", at);
  }

  String attendanceChanged(String session, String participant, String attendance, Instant at) {
    return topic.say(
        session,
        "attendance.changed",
        "\"participant\": \"%s\", \"attendance\": \"%s\"".formatted(participant, attendance),
        at);
  }

  String chairTaken(String session, String participant, Instant at) {
    return topic.say(
        session,
        "chair.taken",
        "\"meeting\": \"PL-1\", \"participant\": \"%s\"".formatted(participant),
        at);
  }

  /** A later meeting in progress that has item 1 on its agenda, with no time allotted. */
  String laterMeetingOpened(String session, Instant at) {
    return laterMeetingOpened(session, null, at);
  }

  /** The same, with so many seconds, whole minutes, allotted. */
  String laterMeetingOpened(String session, Integer allottedSeconds, Instant at) {
    String allotted =
        allottedSeconds == null ? "" : ", \"allottedMinutes\": " + allottedSeconds / 60;
    topic.say(
        session,
        "meeting.scheduled",
        "\"meeting\": \"PL-2\", \"body\": \"PL\", \"number\": 2, \"workingHours\": []",
        at);
    topic.say(
        session,
        "item.added",
        """
        "meeting": "PL-2", "body": "PL", "number": 1, "item": "the-plan", "title": {"en": "The plan"},
        "documents": [], "continued": true\
        """
            + allotted,
        at);
    return topic.say(
        session,
        "meeting.opened",
        "\"meeting\": \"PL-2\", \"body\": \"PL\", \"sitting\": 1, \"presiding\": \"chair\"",
        at);
  }

  /** That meeting takes the item up, which the first carried over as it stood. */
  String laterMeetingTakesUpTheItem(String session, Instant at) {
    return topic.say(
        session,
        "item.opened",
        "\"meeting\": \"PL-2\", \"number\": 1, \"item\": \"the-plan\", \"continued\": true",
        at);
  }

  String laterMeetingAdjourned(String session, Instant at) {
    return topic.say(
        session,
        "meeting.adjourned",
        "\"meeting\": \"PL-2\", \"body\": \"PL\", \"sitting\": 1",
        at);
  }

  /** A participant is entered with the seat and its microphone. */
  String seated(String session, String code, String seat, String microphone, Instant at) {
    return topic.say(
        session,
        "participant.registered",
        "\"participant\": \"%s\", \"delegation\": \"%s\", \"seat\": \"%s\", \"microphone\": \"%s\""
            .formatted(code.toLowerCase(), code, seat, microphone),
        at);
  }

  /** A participant of no delegation. */
  String officer(String session, String participant, String office, Instant at) {
    return topic.say(
        session,
        "participant.registered",
        "\"participant\": \"%s\", \"office\": \"%s\"".formatted(participant, office),
        at);
  }

  /** Another participant of a delegation. */
  String colleague(String session, String participant, String code, Instant at) {
    return topic.say(
        session,
        "participant.registered",
        "\"participant\": \"%s\", \"delegation\": \"%s\"".formatted(participant, code),
        at);
  }

  /** Further councillors in the room. */
  String councillors(String session, List<String> codes, Instant at) {
    return codes.stream()
        .map(code -> delegation(session, code, "COUNCIL_MEMBER_STATE", at))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** A delegation with one participant of the same name in small letters, in the room. */
  private String delegation(String session, String code, String category, Instant at) {
    topic.say(
        session,
        "delegation.registered",
        "\"delegation\": \"%s\", \"category\": \"%s\"".formatted(code, category),
        at);
    return topic.say(
        session,
        "participant.registered",
        "\"participant\": \"%s\", \"delegation\": \"%s\", \"attendance\": \"IN_PERSON\""
            .formatted(code.toLowerCase(), code),
        at);
  }
}
