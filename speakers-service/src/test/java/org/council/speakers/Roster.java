package org.council.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Says what agenda-service would say of those who take part in a session. */
@ApplicationScoped
class Roster {

  private final AgendaTopic topic;

  @Inject
  Roster(AgendaTopic topic) {
    this.topic = topic;
  }

  /** A delegation with one participant of the same name in small letters, in the room. */
  String delegation(String session, String code, String category, Instant at) {
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

  String attendanceChanged(String session, String participant, String attendance, Instant at) {
    return topic.say(
        session,
        "attendance.changed",
        "\"participant\": \"%s\", \"attendance\": \"%s\"".formatted(participant, attendance),
        at);
  }
}
