package org.council.speakers.conformance;

import static org.council.speakers.conformance.Http.fields;
import static org.council.speakers.conformance.Http.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * The kit's floor on a server: any one that has the REST interface of speakers-service. Each is an
 * item of a session of its own.
 */
public final class FloorOverHttp extends FloorSeenOverHttp {

  private final Upstream agenda;
  private final JournalOverHttp journal;
  private Instant now = Instant.parse("2024-06-04T09:00:00Z");

  /**
   * @param speakers where speakers-service is, with a slash at the end
   */
  FloorOverHttp(Http http, Upstream agenda, URI speakers) {
    super(http, speakers);
    this.agenda = agenda;
    this.journal = new JournalOverHttp(http, speakers);
  }

  /**
   * A floor whose order of business comes from elsewhere than from agenda-service.
   *
   * @param token of somebody with the role {@code secretariat}
   */
  public FloorOverHttp(String token, Upstream agenda, URI speakers) {
    this(new Http(token), agenda, speakers);
  }

  private Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }

  private void heard(String event) {
    beforeAgendaTold = http.lastEventOf(SERVICE);
    if (event != null) {
      http.after(event);
    }
  }

  @Override
  public void plan(String ruleBook, Integer allottedSeconds, Map<String, String> roster) {
    heard(agenda.plan(session, ruleBook, allottedSeconds, roster, now));
  }

  @Override
  public void opensItem() {
    heard(agenda.opensItem(session, tick()));
  }

  @Override
  public void closesItem(int ago) {
    heard(agenda.closesItem(session, tick().minusSeconds(ago)));
  }

  @Override
  public void opensAnotherItem() {
    heard(agenda.opensAnotherItem(session, tick()));
  }

  @Override
  public void closesAnotherItem() {
    heard(agenda.closesAnotherItem(session, tick()));
  }

  @Override
  public void opensItemInAnotherMeeting() {
    heard(agenda.opensItemInAnotherMeeting(session, tick()));
  }

  @Override
  public void opensItemInALaterMeeting(Integer allottedSeconds) {
    heard(agenda.opensItemInALaterMeeting(session, allottedSeconds, tick()));
    meeting = "PL-2";
  }

  @Override
  public void meetingIs(String status) {
    heard(agenda.meetingIs(session, status, tick()));
  }

  @Override
  public void attends(String who, String attendance) {
    heard(agenda.attends(session, id(who), attendance, now));
  }

  @Override
  public void takesChair(String who) {
    heard(agenda.takesChair(session, id(who), tick()));
  }

  @Override
  public void notifies(String who, Wish wish) {
    onItem("advance-notifications", wish(who, wish));
  }

  @Override
  public void asks(String who, Wish wish) {
    lastRequests.put(who, onItem("requests", wish(who, wish)).get("id").asText());
  }

  @Override
  public void withdraws(String who, Wish wish) {
    onItem("withdrawals", wish(who, wish));
  }

  @Override
  public void reserves(String who, String document) {
    onItem("right-reservations", wish(who, new Wish(null, null, document, null)));
  }

  @Override
  public void appeals(String who, String against, int ago) {
    http.post(
        intervention(against, "appeals"),
        fields("by", id(who), "at", tick().minusSeconds(ago).toString()));
  }

  @Override
  public void gives(String who, Speech speech, String expected) {
    Map<String, Object> turn =
        now(
            fields(
                "participant",
                id(who),
                "does",
                speech.does(),
                "documents",
                speech.documents(),
                "onBehalfOf",
                speech.onBehalfOf(),
                "expected",
                lastRequests.get(expected)));
    lastInterventions.put(
        who,
        expected == null ? http.postAnyway(item("floor"), turn) : http.post(item("floor"), turn));
  }

  @Override
  public void ends(String who, int seconds) {
    JsonNode intervention = lastInterventions.get(who);
    now = givenAt(intervention).plusSeconds(seconds - 1L);
    onIntervention(who, "endings", fields());
  }

  @Override
  public void pauses(String who) {
    onIntervention(who, "pauses", fields());
  }

  @Override
  public void resumes(String who) {
    onIntervention(who, "resumptions", fields());
  }

  @Override
  public void closesList() {
    onItem("list/closures", fields());
  }

  @Override
  public void reopensList() {
    onItem("list/reopenings", fields());
  }

  @Override
  public Announced announces() {
    String before = journal.readTo();
    onItem("list/announcements", fields());
    JsonNode said = journal.said(http.lastEventOf(SERVICE), before);
    return new Announced(said.get("waiting").asInt(), number(said, "observerSeconds"));
  }

  @Override
  public void puts(String who, String side, String beside) {
    onItem(
        "requests/%s/placings".formatted(lastRequests.get(who)),
        fields(side.toLowerCase(Locale.ROOT), lastRequests.get(beside), "reason", "by agreement"));
  }

  @Override
  public void passesOver(String who) {
    onItem("requests/%s/passings-over".formatted(lastRequests.get(who)), fields());
  }

  @Override
  public void passesOverCalled(String who) {
    onIntervention(who, "passings-over", fields());
  }

  @Override
  public void limits(String whose, Integer seconds) {
    onItem("time-limits", fields("who", whose, "seconds", seconds));
  }

  @Override
  public void rules(String who, String ruling) {
    onIntervention(who, "rulings", fields("ruling", ruling));
  }

  @Override
  public void decides(String result, String onThatOf) {
    onIntervention(onThatOf, "appeal-decisions", fields("result", result));
  }

  @Override
  public void endsMotion(String who, String result) {
    onIntervention(who, "motion-endings", fields("result", result));
  }

  @Override
  public void yields(String who, String to) {
    lastInterventions.put(to, onIntervention(who, "yieldings", fields("participant", id(to))));
  }

  @Override
  public void asksBetween(String who, String to) {
    lastInterventions.put(who, onIntervention(to, "questions", fields("participant", id(who))));
  }

  @Override
  public void passes(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private JsonNode onItem(String resource, Map<String, Object> body) {
    return http.post(item(resource), now(body));
  }

  private JsonNode onIntervention(String who, String act, Map<String, Object> body) {
    return http.post(intervention(who, act), now(body));
  }

  private Map<String, Object> now(Map<String, Object> body) {
    body.put("at", tick().toString());
    return body;
  }
}
