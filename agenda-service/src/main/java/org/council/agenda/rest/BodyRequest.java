package org.council.agenda.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.BodyKind;
import org.council.platform.procedure.Codes;
import org.council.platform.rulebook.RuleBooks;

/**
 * A body to be established.
 *
 * @param rules its own rule book; left out for the one of the session
 */
public record BodyRequest(
    @NotNull @Pattern(regexp = Codes.FORM) String code,
    @NotNull BodyKind kind,
    @NotEmpty Map<String, String> name,
    String rules) {

  Text asText() {
    return Text.of("name", name);
  }

  /** One of the rule books there are, or null. */
  RuleBook ownRules(RuleBooks<RuleBook> ruleBooks) {
    return rules == null ? null : ruleBooks.askedFor("rules", rules);
  }
}
