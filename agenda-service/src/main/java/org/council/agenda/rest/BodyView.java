package org.council.agenda.rest;

import java.util.Map;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.BodyKind;

/** A body as clients see it. */
public record BodyView(
    String session, String code, BodyKind kind, Map<String, String> name, String rules) {

  static BodyView of(Body body) {
    return new BodyView(
        body.session(), body.code(), body.kind(), body.name().byLanguage(), body.rules().name());
  }
}
