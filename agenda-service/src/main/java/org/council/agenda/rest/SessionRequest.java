package org.council.agenda.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.session.SessionCalling;
import org.council.platform.rulebook.RuleBooks;

/** A session to be convened. */
public record SessionRequest(
    @NotNull @Pattern(regexp = Codes.FORM) String symbol,
    @NotNull String rules,
    @NotEmpty Map<String, String> title,
    @NotBlank String place,
    @NotBlank String timeZone,
    @NotNull LocalDate opensOn,
    @NotNull LocalDate closesOn,
    @NotEmpty List<@NotNull String> languages,
    boolean enteredAfterTheFact) {

  /** Follows one of the rule books there are. */
  SessionCalling calling(RuleBooks<RuleBook> ruleBooks) {
    return new SessionCalling(
        symbol,
        ruleBooks.askedFor("rules", rules),
        Text.of("title", title),
        place,
        timeZone,
        opensOn,
        closesOn,
        languages,
        enteredAfterTheFact);
  }
}
