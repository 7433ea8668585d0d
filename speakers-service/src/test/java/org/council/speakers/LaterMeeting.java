package org.council.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says what agenda-service would say of PL-2, a later meeting than {@link Agenda} tells of. */
@ApplicationScoped
class LaterMeeting {

  private final AgendaTopic topic;

  @Inject
  LaterMeeting(AgendaTopic topic) {
    this.topic = topic;
  }

  /** In progress, with item 1 on its agenda, and no time allotted. */
  String opened(String session, Instant at) {
    return opened(session, null, at);
  }

  /** The same, with so many seconds, whole minutes, allotted. */
  String opened(String session, Integer allottedSeconds, Instant at) {
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

  /** It takes the item up, which PL-1 carried over as it stood. */
  String takesUpTheItem(String session, Instant at) {
    return topic.say(
        session,
        "item.opened",
        "\"meeting\": \"PL-2\", \"number\": 1, \"item\": \"the-plan\", \"continued\": true",
        at);
  }

  String adjourned(String session, Instant at) {
    return topic.say(
        session,
        "meeting.adjourned",
        "\"meeting\": \"PL-2\", \"body\": \"PL\", \"sitting\": 1",
        at);
  }
}
