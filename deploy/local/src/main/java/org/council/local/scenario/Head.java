package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a scenario file says beside its acts: the stage on which they are played, and what the
 * record must be in the end.
 *
 * @param scenario the scenario's name
 * @param about what it tells, for people
 */
record Head(
    String scenario,
    String about,
    @JsonProperty(required = true) Session session,
    List<Body> bodies,
    List<Delegation> delegations,
    List<Participant> participants,
    List<Document> documents,
    @JsonProperty(required = true) Meeting meeting,
    List<AgendaItem> agenda,
    List<String> signatories,
    Expected expect) {

  Head {
    bodies = orNone(bodies);
    delegations = orNone(delegations);
    participants = orNone(participants);
    documents = orNone(documents);
    agenda = orNone(agenda);
    signatories = orNone(signatories);
    expect = expect == null ? new Expected(null) : expect;
  }

  /** The meeting as it is addressed: body and number, {@code PL-1}. */
  String meetingCode() {
    return meeting.body() + "-" + meeting.number();
  }

  /**
   * Who opens the meeting: the first listed Chair; where there is none a Vice-Chair, and in other
   * bodies than the plenary a group's chair.
   */
  Optional<String> firstChair() {
    Optional<String> leader = leader();
    return leader.isPresent() || isOfThePlenary() ? leader : firstOf(Office.GROUP_CHAIR);
  }

  /**
   * Who opens and closes the session: the first listed Chair; where there is none a Vice-Chair, and
   * never a group's chair.
   */
  Optional<String> leader() {
    return firstOf(Office.CHAIR, Office.VICE_CHAIR);
  }

  private Optional<String> firstOf(Office... offices) {
    return Stream.of(offices)
        .flatMap(office -> participants.stream().filter(p -> p.office() == office))
        .map(Participant::id)
        .findFirst();
  }

  /** Whether it is a meeting of the plenary. */
  boolean isOfThePlenary() {
    return bodies.stream()
        .filter(body -> body.code().equals(meeting.body()))
        .anyMatch(body -> body.kind() == BodyKind.PLENARY);
  }

  AgendaItem item(int number) {
    return agenda.stream().filter(i -> i.number() == number).findFirst().orElseThrow();
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }

  record Session(
      @JsonProperty(required = true) String symbol,
      @JsonProperty(required = true) String rules,
      @JsonProperty(required = true) Texts title,
      @JsonProperty(required = true) String place,
      @JsonProperty(required = true) ZoneId timeZone,
      @JsonProperty(required = true) LocalDate opensOn,
      @JsonProperty(required = true) LocalDate closesOn,
      @JsonProperty(required = true) List<String> languages) {}

  record Body(
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) BodyKind kind,
      @JsonProperty(required = true) Texts name) {}

  enum BodyKind {
    PLENARY,
    STANDING_COMMITTEE,
    WORKING_GROUP
  }

  /**
   * @param forms by language, by grammatical case, where a grammar needs more than the name
   */
  record Delegation(
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) Category category,
      @JsonProperty(required = true) Texts name,
      Map<String, Map<String, String>> forms) {}

  enum Category {
    COUNCIL_MEMBER_STATE,
    MEMBER_STATE_OBSERVER,
    SECTOR_MEMBER_OBSERVER,
    REGIONAL_ORGANIZATION_OBSERVER
  }

  /** Somebody in the room or on line: holds an office or belongs to a delegation. */
  record Participant(
      @JsonProperty(required = true) String id,
      Office office,
      String delegation,
      Attendance attendance,
      Texts name,
      Texts title,
      Map<String, Map<String, String>> forms) {}

  enum Office {
    CHAIR,
    VICE_CHAIR,
    SECRETARY_GENERAL,
    DEPUTY_SECRETARY_GENERAL,
    SECRETARY_OF_PLENARY,
    DEPARTMENT_CHIEF,
    SECRETARIAT,
    GROUP_CHAIR,
    GUEST
  }

  enum Attendance {
    IN_PERSON,
    REMOTE
  }

  record Document(
      @JsonProperty(required = true) String symbol,
      @JsonProperty(required = true) Texts title,
      @JsonProperty(required = true) Sponsors submittedBy,
      List<Part> parts) {

    Document {
      parts = orNone(parts);
    }
  }

  record Part(
      @JsonProperty(required = true) String label, @JsonProperty(required = true) PartKind kind) {}

  enum PartKind {
    DRAFT_RESOLUTION,
    DRAFT_DECISION,
    REPORT
  }

  /**
   * @param ordinal {@code inaugural}, or null
   */
  record Meeting(
      @JsonProperty(required = true) String body,
      @JsonProperty(required = true) int number,
      String ordinal,
      List<String> workingHours) {

    Meeting {
      workingHours = orNone(workingHours);
    }
  }

  /**
   * @param number in this meeting
   * @param code in the session's agenda, {@code PL 2.9}, or null
   * @param allottedMinutes the time allotted to the item, in minutes, 7.5 too, or null
   */
  record AgendaItem(
      @JsonProperty(required = true) int number,
      String code,
      @JsonProperty(required = true) Texts title,
      List<String> documents,
      Double allottedMinutes,
      boolean continued) {

    AgendaItem {
      documents = orNone(documents);
    }

    /** As agenda tells items apart: by their codes, where one has none by their titles. */
    boolean isTheSameAs(AgendaItem other) {
      return code != null && other.code != null
          ? code.equals(other.code)
          : title.saysTheSameAs(other.title);
    }
  }

  /**
   * @param record files beside the scenario: by language the whole record, by {@code <lang>Lines}
   *     lines that must stand in it
   */
  record Expected(Map<String, String> record) {

    Expected {
      record = record == null ? Map.of() : record;
    }
  }
}
