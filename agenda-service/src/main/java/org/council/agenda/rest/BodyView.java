package org.council.agenda.rest;

import java.time.Instant;
import java.util.Map;
import org.council.agenda.domain.session.Body;
import org.council.agenda.domain.session.BodyKind;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body as clients see it. */
public record BodyView(
    String session,
    String code,
    BodyKind kind,
    Map<String, String> name,
    String rules,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  static BodyView of(Body body) {
    return new BodyView(
        body.session(),
        body.code(),
        body.kind(),
        body.name().byLanguage(),
        body.rules().name(),
        body.modified());
  }
}
