package org.council.speakers.conformance;

import static org.council.speakers.conformance.Http.fields;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The order of business as agenda-service keeps it, through its REST interface. */
final class AgendaOverHttp implements Upstream {

  private static final Map<String, String> ACTS =
      Map.of("ADJOURNED", "adjournments", "IN_PROGRESS", "resumptions", "CLOSED", "closures");

  private static final Map<String, String> CATEGORIES =
      Map.of(
          "councillor", "COUNCIL_MEMBER_STATE",
          "remote councillor", "COUNCIL_MEMBER_STATE",
          "Member State observer", "MEMBER_STATE_OBSERVER",
          "Sector Member observer", "SECTOR_MEMBER_OBSERVER",
          "regional organization", "REGIONAL_ORGANIZATION_OBSERVER");

  private static final Map<String, String> OFFICES =
      Map.of(
          "secretariat", "SECRETARY_GENERAL",
          "vice-chair", "VICE_CHAIR",
          "chair of a group", "GROUP_CHAIR");

  private final Http http;
  private final URI agenda;
  private boolean wasClosed;

  /**
   * @param agenda where agenda-service is, with a slash at the end
   */
  AgendaOverHttp(Http http, URI agenda) {
    this.http = http;
    this.agenda = agenda;
  }

  @Override
  public String plan(
      String session,
      String ruleBook,
      Integer allottedSeconds,
      Map<String, String> roster,
      Instant at) {
    convene(session, at);
    roster.forEach((code, is) -> register(session, code, is));
    post(session, "participants", fields("id", "chair", "office", "CHAIR"));
    post(
        session,
        "bodies",
        fields("code", "PL", "kind", "PLENARY", "name", english("plenary"), "rules", ruleBook));
    post(session, "meetings", fields("body", "PL", "number", 1, "workingHours", List.of()));
    Map<String, Object> another =
        fields("number", 2, "title", english("The budget"), "documents", List.of());
    post(
        session,
        "meetings/PL-1/agenda",
        fields("items", List.of(itemOne(allottedSeconds), another)));
    post(session, "openings", fields("at", at));
    return post(session, "meetings/PL-1/openings", fields("at", at));
  }

  private static Map<String, Object> itemOne(Integer allottedSeconds) {
    return fields(
        "number",
        1,
        "title",
        english("The plan"),
        "documents",
        List.of(),
        "allottedMinutes",
        allottedSeconds == null ? null : allottedSeconds / 60);
  }

  private void convene(String session, Instant at) {
    http.post(
        agenda.resolve("v1/sessions"),
        fields(
            "symbol",
            session,
            "rules",
            "itu-council",
            "title",
            english("A session to try the floor in"),
            "place",
            "Geneva",
            "timeZone",
            "UTC",
            "opensOn",
            at.toString().substring(0, 10),
            "closesOn",
            at.toString().substring(0, 10),
            "languages",
            List.of("en"),
            "enteredAfterTheFact",
            true));
  }

  private void register(String session, String code, String is) {
    String id = code.toLowerCase(Locale.ROOT);
    if (OFFICES.containsKey(is)) {
      post(session, "participants", fields("id", id, "office", OFFICES.get(is)));
      return;
    }
    post(
        session,
        "delegations",
        fields("code", code, "category", CATEGORIES.get(is), "name", english(code)));
    String attendance = is.startsWith("remote") ? "REMOTE" : "IN_PERSON";
    post(session, "participants", fields("id", id, "delegation", code, "attendance", attendance));
  }

  @Override
  public String opensItem(String session, Instant at) {
    if (wasClosed) {
      post(session, "meetings/PL-1/adjournments", fields("at", at));
      post(session, "meetings/PL-1/resumptions", fields("at", at));
    }
    return post(session, "meetings/PL-1/items/1/openings", fields("at", at));
  }

  /** Carried over, so that a case may open it again. */
  @Override
  public String closesItem(String session, Instant at) {
    Map<String, Object> outcome =
        fields(
            "outcome",
            "CARRIED_OVER",
            "object",
            fields("text", english("the item")),
            "to",
            "NEXT_MEETING");
    post(
        session, "meetings/PL-1/items/1/decisions", fields("outcomes", List.of(outcome), "at", at));
    wasClosed = true;
    return post(session, "meetings/PL-1/items/1/closures", fields("at", at));
  }

  @Override
  public String opensAnotherItem(String session, Instant at) {
    return post(session, "meetings/PL-1/items/2/openings", fields("at", at));
  }

  @Override
  public String closesAnotherItem(String session, Instant at) {
    return post(session, "meetings/PL-1/items/2/closures", fields("at", at));
  }

  @Override
  public String opensItemInAnotherMeeting(String session, Instant at) {
    opensItemInALaterMeeting(session, null, at);
    return post(session, "meetings/PL-2/adjournments", fields("at", at));
  }

  @Override
  public String opensItemInALaterMeeting(String session, Integer allottedSeconds, Instant at) {
    post(session, "meetings", fields("body", "PL", "number", 2, "workingHours", List.of()));
    post(session, "meetings/PL-2/agenda", fields("items", List.of(itemOne(allottedSeconds))));
    post(session, "meetings/PL-2/openings", fields("at", at));
    return post(session, "meetings/PL-2/items/1/openings", fields("at", at));
  }

  @Override
  public String meetingIs(String session, String status, Instant at) {
    return post(session, "meetings/PL-1/" + ACTS.get(status), fields("at", at));
  }

  @Override
  public String attends(String session, String participant, String attendance, Instant at) {
    return post(
        session,
        "participants/" + participant + "/attendance",
        fields("attendance", attendance, "at", at));
  }

  @Override
  public String takesChair(String session, String participant, Instant at) {
    return post(session, "meetings/PL-1/chairs", fields("by", participant, "at", at));
  }

  /** What comes after is known to the client: it remembers the event of each answer. */
  private String post(String session, String resource, Map<String, Object> body) {
    Map<String, Object> said = new LinkedHashMap<>(body);
    said.computeIfPresent("at", (_, at) -> at.toString());
    http.post(agenda.resolve("v1/sessions/%s/%s".formatted(session, resource)), said);
    return null;
  }

  private static Map<String, Object> english(String text) {
    return fields("en", text);
  }
}
