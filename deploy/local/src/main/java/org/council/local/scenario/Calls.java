package org.council.local.scenario;

import java.util.List;
import org.council.local.scenario.Call.Caller;

/**
 * Which request an act is: to which service, by whom, saying what. Acts on the session go out under
 * the Chair's token, or the secretariat's where there is none, those on the meeting under that of
 * whoever presides, a delegate's under its own, a précis under the précis-writer's. An officer
 * takes the chair itself; a delegate is named by whoever presides.
 */
final class Calls {

  private final Room room;

  Calls(Room room) {
    this.room = room;
  }

  /** The request of an act. */
  Call of(Moment moment) {
    Fields at = Fields.of("at", moment.at());
    return switch ((Act.Doing) moment.step().act()) {
      case Act.OpenSession _ -> leading(room.sessionPath("openings"), at);
      case Act.CloseSession _ -> leading(room.sessionPath("closures"), at);
      case Act.OpenMeeting _ -> byChair(Service.AGENDA, room.meetingPath("openings"), at);
      case Act.AdjournMeeting _ -> byChair(Service.AGENDA, room.meetingPath("adjournments"), at);
      case Act.ResumeMeeting _ -> byChair(Service.AGENDA, room.meetingPath("resumptions"), at);
      case Act.CloseMeeting _ -> byChair(Service.AGENDA, room.meetingPath("closures"), at);
      case Act.TakeChair act ->
          byDelegate(
              Service.AGENDA,
              room.whoHandsTheChairTo(act.by()),
              room.meetingPath("chairs"),
              at.and("by", act.by()));
      case Act.OpenItem act -> byChair(Service.AGENDA, room.itemPath(act.item(), "openings"), at);
      case Act.CloseItem act -> byChair(Service.AGENDA, room.itemPath(act.item(), "closures"), at);
      case Act.Decide act ->
          byChair(
              Service.AGENDA,
              room.itemPath(act.item(), "decisions"),
              at.and("outcomes", act.all().stream().map(o -> outcome(o).json()).toList()));
      case Act.NotifyInAdvance act -> aboutTheFloor(act, "advance-notifications", at);
      case Act.RequestFloor act -> aboutTheFloor(act, "requests", at);
      case Act.WithdrawRequest act -> aboutTheFloor(act, "withdrawals", at);
      case Act.ReserveRight act -> aboutTheFloor(act, "right-reservations", at);
      case Act.CloseList act ->
          byChair(Service.SPEAKERS, room.itemPath(act.item(), "list", "closures"), at);
      case Act.ReopenList act ->
          byChair(Service.SPEAKERS, room.itemPath(act.item(), "list", "reopenings"), at);
      case Act.Speech act -> floor(act, at);
      case Act.Precis act -> paragraph(act, at);
      case Act.RequestInsertion act ->
          byDelegate(
              Service.MINUTES,
              act.by(),
              room.itemPath(act.item(), "insertion-requests"),
              at.and("by", act.by()));
      case Act.SubmitStatement act ->
          byDelegate(
              Service.MINUTES,
              act.by(),
              room.itemPath(act.item(), "statements"),
              at.and("by", act.by()).and("text", act.text()));
    };
  }

  /** The look at the list of speakers of an item, which precedes a speech. */
  Call list(int item) {
    return Call.get(Service.SPEAKERS, room.itemPath(item, "list-of-speakers"));
  }

  /** The look at what a rule book says. */
  Call ruleBook(String name) {
    return Call.get(Service.SPEAKERS, Call.path("rule-books", name));
  }

  /**
   * The ruling on a point of order as it ends, where the rule book wants one: not upheld, so that
   * the meeting goes on as it did.
   */
  Call ruling(String intervention, Moment moment) {
    return byChair(
        Service.SPEAKERS,
        Call.path("interventions", intervention, "rulings"),
        Fields.of("ruling", "NOT_UPHELD").and("at", moment.ends()));
  }

  /**
   * What becomes of a motion as its speech ends: it is withdrawn, so that the meeting goes on as it
   * did.
   */
  Call withdrawing(String intervention, Moment moment) {
    return byChair(
        Service.SPEAKERS,
        Call.path("interventions", intervention, "motion-endings"),
        Fields.of("result", "WITHDRAWN").and("at", moment.ends()));
  }

  /** The request that ends a speech. */
  Call ending(String intervention, Moment moment) {
    return byChair(
        Service.SPEAKERS,
        Call.path("interventions", intervention, "endings"),
        Fields.of("at", moment.ends()));
  }

  private Call floor(Act.Speech speech, Fields at) {
    int item = room.itemOf(speech);
    return byChair(
        Service.SPEAKERS,
        room.itemPath(item, "floor"),
        at.and("participant", speech.by())
            .and("does", speech.does())
            .and("documents", documents(speech, item))
            .and("medium", speech.medium()));
  }

  private Call aboutTheFloor(Act.AboutTheFloor act, String resource, Fields at) {
    return byDelegate(
        Service.SPEAKERS,
        act.by(),
        room.itemPath(act.item(), resource),
        at.and("by", act.by()).and("purpose", act.purpose()).and("document", document(act)));
  }

  private List<String> documents(Act.Speech speech, int item) {
    return speech.does() == Act.Does.INTRODUCES && speech.documents().isEmpty()
        ? room.onlyDocumentOf(item).stream().toList()
        : speech.documents();
  }

  private String document(Act.AboutTheFloor act) {
    return act.introducesWhatItDoesNotName()
        ? room.onlyDocumentOf(act.item()).orElse(null)
        : act.document();
  }

  private Call paragraph(Act.Precis precis, Fields at) {
    return Call.post(
        Service.MINUTES,
        room.meetingPath("record", "paragraphs"),
        Caller.PRECIS_WRITER,
        at.and("item", room.itemOf(precis))
            .and("text", precis.text())
            .and("bullets", precis.bullets())
            .and("covers", room.interventions(precis.covers()))
            .and("joinPrevious", precis.joinPrevious()));
  }

  /** Where something is elected, {@code to} is the office; everywhere else a destination. */
  private static Fields outcome(Act.Outcome outcome) {
    boolean elected = outcome.outcome() == Act.OutcomeKind.ELECTED;
    Destination to = outcome.to();
    return Fields.of("outcome", outcome.outcome())
        .and("object", outcome.object())
        .and("to", to == null || elected ? null : to.word())
        .and("office", to != null && elected ? to.texts() : null);
  }

  /**
   * An act on the session: the Chair's, whoever presides over the meeting. A group's chair leads no
   * session: where a group meets alone, the secretariat does it for the Chair.
   */
  private Call leading(String path, Fields body) {
    Caller caller = room.leader().map(Caller::delegate).orElse(Caller.SECRETARIAT);
    return Call.post(Service.AGENDA, path, caller, body);
  }

  private Call byChair(Service service, String path, Fields body) {
    return Call.post(service, path, Caller.delegate(room.presiding()), body);
  }

  private static Call byDelegate(Service service, String participant, String path, Fields body) {
    return Call.post(service, path, Caller.delegate(participant), body);
  }
}
