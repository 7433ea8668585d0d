package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.council.local.scenario.Call.Caller;

/** What the head of a scenario puts on the stage, as requests of the secretariat. */
final class Props {

  private static final String ATTENDANCE = "attendance";
  private static final String SYMBOL = "symbol";

  private final Head head;
  private final Room room;
  private final OffsetDateTime at;

  /**
   * @param at when it is all said to happen
   */
  Props(Head head, Room room, OffsetDateTime at) {
    this.head = head;
    this.room = room;
    this.at = at;
  }

  /** Session, bodies, roster and documents, in the order in which they are made. */
  List<Prop> ofTheSession() {
    List<Prop> props = new ArrayList<>();
    props.add(session());
    head.bodies().forEach(b -> props.add(inSession("bodies", b.code(), "body", body(b))));
    head.delegations()
        .forEach(d -> props.add(inSession("delegations", d.code(), "delegation", delegation(d))));
    head.participants()
        .forEach(p ->
            props.add(
                inSession("participants", p.id(), "participant", participant(p))
                    .changing(stands -> attendance(p, stands))));
    head.documents().forEach(d -> props.add(document(d)));
    return props;
  }

  /** The session itself. */
  Prop session() {
    Head.Session session = head.session();
    return new Prop(
        "session " + session.symbol(),
        Call.get(Service.AGENDA, room.sessionPath()),
        UnaryOperator.identity(),
        bySecretariat(
            Service.AGENDA,
            Call.path("sessions"),
            Fields.of(SYMBOL, session.symbol())
                .and("rules", session.rules())
                .and("title", session.title())
                .and("place", session.place())
                .and("timeZone", session.timeZone().getId())
                .and("opensOn", session.opensOn())
                .and("closesOn", session.closesOn())
                .and("languages", session.languages())
                .and("enteredAfterTheFact", true)));
  }

  /** That the session is under way, where the file does not tell of its opening. */
  Prop opening() {
    return Prop.toMake(
        "opening of session " + head.session().symbol(),
        bySecretariat(Service.AGENDA, room.sessionPath("openings"), Fields.of("at", at)));
  }

  private static Fields body(Head.Body body) {
    return Fields.of("code", body.code()).and("kind", body.kind()).and("name", body.name());
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
        .and(ATTENDANCE, participant.attendance())
        .and("name", participant.name())
        .and("title", participant.title())
        .and("forms", participant.forms());
  }

  /** How a participant attends from now on, where it attended otherwise; left out, in the room. */
  private List<Prop> attendance(Head.Participant participant, JsonNode stands) {
    Head.Attendance inTheRoom = Head.Attendance.IN_PERSON;
    Head.Attendance now = Objects.requireNonNullElse(participant.attendance(), inTheRoom);
    if (now.name().equals(stands.path(ATTENDANCE).asText(inTheRoom.name()))) {
      return List.of();
    }
    return List.of(
        Prop.toMake(
            "attendance of " + participant.id(),
            bySecretariat(
                Service.AGENDA,
                room.sessionPath("participants", participant.id(), ATTENDANCE),
                Fields.of(ATTENDANCE, now).and("at", at))));
  }

  private Prop document(Head.Document document) {
    String path = room.sessionPath("documents", Symbols.inPath(document.symbol()));
    return new Prop(
        "document " + document.symbol(),
        Call.get(Service.DOCUMENTS, path),
        view -> text(view, document.symbol()),
        bySecretariat(
            Service.DOCUMENTS,
            room.sessionPath("documents"),
            Fields.of(SYMBOL, document.symbol())
                .and("title", document.title())
                .and("submittedBy", document.submittedBy())
                .and("parts", document.parts().isEmpty() ? null : document.parts())
                .and("at", at)));
  }

  /**
   * The text that a document is shown through, under its symbol as the scenario spells it. Missing
   * where that is the symbol of the document alone and a later edition is shown: the first is not
   * there.
   */
  private static JsonNode text(JsonNode view, String symbol) {
    JsonNode document = view.path("document");
    boolean first = Symbols.inPath(document.asText()).equals(Symbols.inPath(symbol));
    return first && !document.equals(view.path(SYMBOL))
        ? MissingNode.getInstance()
        : view.<ObjectNode>deepCopy().put(SYMBOL, symbol);
  }

  private Prop inSession(String collection, String key, String what, Fields body) {
    return new Prop(
        what + " " + key,
        Call.get(Service.AGENDA, room.sessionPath(collection, key)),
        UnaryOperator.identity(),
        bySecretariat(Service.AGENDA, room.sessionPath(collection), body));
  }

  /** The meeting with its agenda and signatories, in the order in which they are made. */
  List<Prop> ofTheMeeting() {
    return head.signatories().isEmpty()
        ? List.of(meeting(), agenda())
        : List.of(meeting(), agenda(), signatories());
  }

  /**
   * That whom the file has preside takes the chair before the meeting opens: the roster may list
   * others first, of an earlier file.
   */
  Prop chair() {
    return Prop.toMake(
        "chair of meeting " + head.meetingCode(),
        bySecretariat(
            Service.AGENDA,
            room.meetingPath("chairs"),
            Fields.of("by", room.presiding()).and("at", at)));
  }

  private Prop meeting() {
    Head.Meeting meeting = head.meeting();
    return Prop.toMake(
        "meeting " + head.meetingCode(),
        bySecretariat(
            Service.AGENDA,
            room.sessionPath("meetings"),
            Fields.of("body", meeting.body())
                .and("number", meeting.number())
                .and("ordinal", meeting.ordinal())
                .and("workingHours", meeting.workingHours())));
  }

  private Prop agenda() {
    return Prop.toMake(
        "agenda",
        bySecretariat(
            Service.AGENDA,
            room.meetingPath("agenda"),
            Fields.of("items", head.agenda().stream().map(Props::item).toList())));
  }

  private Prop signatories() {
    return Prop.toMake(
        "signatories",
        Call.put(
            Service.MINUTES,
            room.meetingPath("record", "signatories"),
            Caller.SECRETARIAT,
            Fields.of("participants", head.signatories()).and("at", at)));
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

  private static Call bySecretariat(Service service, String path, Fields body) {
    return Call.post(service, path, Caller.SECRETARIAT, body);
  }
}
