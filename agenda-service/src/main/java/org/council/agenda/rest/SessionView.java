package org.council.agenda.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.session.Session;
import org.council.agenda.domain.session.SessionStatus;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as clients see it. */
public record SessionView(
    String symbol,
    String rules,
    Map<String, String> title,
    String place,
    String timeZone,
    LocalDate opensOn,
    LocalDate closesOn,
    List<String> languages,
    boolean enteredAfterTheFact,
    SessionStatus status,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  static SessionView of(Session session) {
    return new SessionView(
        session.symbol(),
        session.rules().name(),
        session.title().byLanguage(),
        session.place(),
        session.timeZone(),
        session.opensOn(),
        session.closesOn(),
        session.languages(),
        session.enteredAfterTheFact(),
        session.status(),
        session.modified());
  }
}
