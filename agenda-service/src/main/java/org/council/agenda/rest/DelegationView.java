package org.council.agenda.rest;

import java.util.Map;
import org.council.agenda.domain.session.Delegation;
import org.council.agenda.domain.session.DelegationCategory;

/** A delegation as clients see it. */
public record DelegationView(
    String session,
    String code,
    DelegationCategory category,
    Map<String, String> name,
    Map<String, Map<String, String>> forms) {

  static DelegationView of(Delegation delegation) {
    return new DelegationView(
        delegation.session(),
        delegation.code(),
        delegation.category(),
        delegation.name().byLanguage(),
        delegation.forms().byLanguage());
  }
}
