package org.council.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * Says what agenda-service would say of meeting PL-1. Each event answers the {@code After-Event}
 * that waits for it.
 */
@ApplicationScoped
class Agenda {

  private final AgendaTopic topic;
  private final Roster roster;

  @Inject
  Agenda(AgendaTopic topic, Roster roster) {
    this.topic = topic;
    this.roster = roster;
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
    plannedNow(session, at);
    meetingOpened(session, at);
    return itemOpened(session, at);
  }

  /** The same before the meeting. */
  String plannedNow(String session, Instant at) {
    return sessionWithItemOne(session, "itu-council", false, at);
  }

  private String sessionWithItemOne(String session, String rules, Instant at) {
    return sessionWithItemOne(session, rules, true, at);
  }

  private String sessionWithItemOne(
      String session, String rules, boolean enteredAfterTheFact, Instant at) {
    convened(session, rules, enteredAfterTheFact, at);
    roster.delegation(session, "KEN", "COUNCIL_MEMBER_STATE", at);
    roster.delegation(session, "TUR", "COUNCIL_MEMBER_STATE", at);
    roster.delegation(session, "OBS", "MEMBER_STATE_OBSERVER", at);
    roster.delegation(session, "SEC", "SECTOR_MEMBER_OBSERVER", at);
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
    roster.officer(session, "chair", "CHAIR", at);
    roster.officer(session, "sg", "SECRETARY_GENERAL", at);
    topic.say(
        session,
        "meeting.scheduled",
        "\"meeting\": \"PL-1\", \"body\": \"PL\", \"number\": 1, \"workingHours\": []",
        at);
    return issued(session, minutes, Instant.now());
  }

  /** The agenda with item 1, for the first time or revised, allots so many minutes to it. */
  String issued(String session, Integer minutes, Instant at) {
    return topic.say(
        session,
        "item.added",
        """
        "meeting": "PL-1", "body": "PL", "number": 1, "item": "the-plan", "title": {"en": "The plan"},
        "documents": [], %s"continued": false\
        """
            .formatted(minutes == null ? "" : "\"allottedMinutes\": %d, ".formatted(minutes)),
        at);
  }

  /**
   * A session with one item on the agenda of a meeting in progress, and a roster as it is given.
   */
  String planned(
      String session, String rules, Integer minutes, Map<String, String> categories, Instant at) {
    convened(session, rules, true, at);
    categories.forEach((code, category) -> roster.delegation(session, code, category, at));
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

  String chairTaken(String session, String participant, Instant at) {
    return topic.say(
        session,
        "chair.taken",
        "\"meeting\": \"PL-1\", \"participant\": \"%s\"".formatted(participant),
        at);
  }
}
