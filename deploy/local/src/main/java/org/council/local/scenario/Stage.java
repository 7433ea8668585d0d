package org.council.local.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.council.local.scenario.Call.Caller;

/**
 * Sets the stage for a meeting: session, bodies, roster, documents, the meeting with its agenda and
 * signatories. What stands already must stand as described; what is missing is added.
 */
final class Stage {

  private final SuiteClient suite;
  private final Head head;
  private final Room room;
  private final OffsetDateTime at;
  private final boolean sessionStands;
  private final List<Prop> missing = new ArrayList<>();

  /**
   * One thing on the stage.
   *
   * @param what for a message: {@code delegation KEN}
   * @param stands where it stands, if it does
   * @param make the request that makes it
   */
  private record Prop(String what, Call stands, Call make) {}

  private Stage(SuiteClient suite, Head head, Room room, OffsetDateTime at) {
    this.suite = suite;
    this.head = head;
    this.room = room;
    this.at = at;
    this.sessionStands = !suite.send(session().stands()).isMissing();
  }

  /**
   * Compares what stands with what is described, then makes what is missing.
   *
   * @param at when it is said to happen
   * @return how many things were made
   * @throws ScenarioFault when the meeting stands already, or something stands otherwise; nothing
   *     was changed then
   */
  static int set(SuiteClient suite, Head head, Room room, OffsetDateTime at) {
    Stage stage = new Stage(suite, head, room, at);
    stage.refuseAMeetingThatStands();
    stage.compare();
    stage.missing.forEach(stage::make);
    stage.meeting().forEach(stage::make);
    return stage.missing.size();
  }

  private void refuseAMeetingThatStands() {
    if (sessionStands && !suite.send(Call.get(Service.AGENDA, room.meetingPath())).isMissing()) {
      throw new ScenarioFault(
          ("Meeting %s of %s stands already, and a scenario is played only where it does not. Play"
                  + " it with --fresh on an empty suite, or give the meeting another number.")
              .formatted(head.meetingCode(), head.session().symbol()));
    }
  }

  private void compare() {
    List<String> differences = new ArrayList<>();
    for (Prop prop : props()) {
      Answer stands = sessionStands ? suite.send(prop.stands()) : new Answer(404, new byte[0]);
      if (stands.isMissing()) {
        missing.add(prop);
      } else if (stands.succeeded()) {
        differences.addAll(Difference.between(prop.what(), prop.make().body(), stands.json()));
      } else {
        throw new PlayFailed(prop.stands() + ": " + stands.inShort());
      }
    }
    if (!differences.isEmpty()) {
      throw new ScenarioFault(
          "Session %s stands otherwise than the scenario describes it:%n  %s%n"
                  .formatted(
                      head.session().symbol(),
                      String.join(System.lineSeparator() + "  ", differences))
              + "Play it with --fresh on an empty suite, or give the session another symbol.");
    }
  }

  private void make(Prop prop) {
    Answer answer = suite.send(prop.make());
    if (!answer.succeeded()) {
      throw new PlayFailed(
          "the stage, %s: expected to be made, came %s".formatted(prop.what(), answer.inShort()));
    }
  }

  private List<Prop> props() {
    List<Prop> props = new ArrayList<>();
    props.add(session());
    head.bodies().forEach(b -> props.add(inSession("bodies", b.code(), "body", body(b))));
    head.delegations()
        .forEach(d -> props.add(inSession("delegations", d.code(), "delegation", delegation(d))));
    head.participants()
        .forEach(p -> props.add(inSession("participants", p.id(), "participant", participant(p))));
    head.documents().forEach(d -> props.add(document(d)));
    return props;
  }

  private Prop session() {
    Head.Session session = head.session();
    return new Prop(
        "session " + session.symbol(),
        Call.get(Service.AGENDA, room.sessionPath()),
        bySecretariat(
            Service.AGENDA,
            Call.path("sessions"),
            Fields.of("symbol", session.symbol())
                .and("rules", session.rules())
                .and("title", session.title())
                .and("place", session.place())
                .and("timeZone", session.timeZone().getId())
                .and("opensOn", session.opensOn())
                .and("closesOn", session.closesOn())
                .and("languages", session.languages())
                .and("enteredAfterTheFact", true)));
  }

  private static Fields body(Head.Body body) {
    return Fields.of("code", body.code())
        .and("kind", body.kind())
        .and("name", body.name())
        .and("rules", body.rules());
  }

  private static Fields delegation(Head.Delegation delegation) {
    return Fields.of("code", delegation.code())
        .and("category", delegation.category())
        .and("name", delegation.name())
        .and("forms", delegation.forms());
  }

  private static Fields participant(Head.Participant participant) {
    return Fields.of("id", participant.id())
        .and("office", participant.office())
        .and("delegation", participant.delegation())
        .and("attendance", participant.attendance())
        .and("name", participant.name())
        .and("title", participant.title())
        .and("forms", participant.forms());
  }

  private Prop document(Head.Document document) {
    String path = room.sessionPath("documents", Symbols.inPath(document.symbol()));
    return new Prop(
        "document " + document.symbol(),
        Call.get(Service.DOCUMENTS, path),
        bySecretariat(
            Service.DOCUMENTS,
            room.sessionPath("documents"),
            Fields.of("symbol", document.symbol())
                .and("title", document.title())
                .and("submittedBy", document.submittedBy())
                .and("parts", document.parts())
                .and("at", at)));
  }

  private Prop inSession(String collection, String key, String what, Fields body) {
    return new Prop(
        what + " " + key,
        Call.get(Service.AGENDA, room.sessionPath(collection, key)),
        bySecretariat(Service.AGENDA, room.sessionPath(collection), body));
  }

  private List<Prop> meeting() {
    List<Prop> props = new ArrayList<>();
    Head.Meeting meeting = head.meeting();
    props.add(
        toMake(
            "meeting " + head.meetingCode(),
            bySecretariat(
                Service.AGENDA,
                room.sessionPath("meetings"),
                Fields.of("body", meeting.body())
                    .and("number", meeting.number())
                    .and("ordinal", meeting.ordinal())
                    .and("workingHours", meeting.workingHours()))));
    props.add(
        toMake(
            "agenda",
            bySecretariat(
                Service.AGENDA,
                room.meetingPath("agenda"),
                Fields.of("items", head.agenda().stream().map(Stage::item).toList()))));
    if (!head.signatories().isEmpty()) {
      props.add(
          toMake(
              "signatories",
              Call.put(
                  Service.MINUTES,
                  room.meetingPath("record", "signatories"),
                  Caller.SECRETARIAT,
                  Fields.of("participants", head.signatories()).and("at", at))));
    }
    return props;
  }

  private static ObjectNode item(Head.AgendaItem item) {
    return Fields.of("number", item.number())
        .and("code", item.code())
        .and("title", item.title())
        .and("documents", item.documents())
        .and("allottedMinutes", item.allottedMinutes())
        .and("continued", item.continued())
        .json();
  }

  private static Prop toMake(String what, Call make) {
    return new Prop(what, null, make);
  }

  private static Call bySecretariat(Service service, String path, Fields body) {
    return Call.post(service, path, Caller.SECRETARIAT, body);
  }
}
