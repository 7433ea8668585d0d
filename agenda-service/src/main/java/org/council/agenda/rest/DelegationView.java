package org.council.agenda.rest;

import java.time.Instant;
import java.util.Map;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.DelegationCategory;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation as clients see it. */
public record DelegationView(
    String session,
    String code,
    DelegationCategory category,
    Map<String, String> name,
    Map<String, Map<String, String>> forms,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  static DelegationView of(Delegation delegation) {
    return new DelegationView(
        delegation.session(),
        delegation.code(),
        delegation.category(),
        delegation.name().byLanguage(),
        delegation.forms().byLanguage(),
        delegation.modified());
  }
}
