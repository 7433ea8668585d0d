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
import org.council.platform.procedure.Codes;
import org.council.platform.rulebook.RuleBooks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session to be convened. */
public record SessionRequest(
    @NotNull
        @Pattern(regexp = Codes.FORM)
        @Schema(
            description =
                "What its documents begin with, `C23` or `A-80`. One that is not of that form can be convened, and has"
                    + " no documents of its own.",
            examples = "C23")
        String symbol,
    @Schema(
            description = "The rule book that it follows; left out, that of the Council.",
            defaultValue = SessionRequest.OF_THE_COUNCIL)
        String rules,
    @NotEmpty Map<String, String> title,
    @NotBlank String place,
    @NotBlank String timeZone,
    @NotNull LocalDate opensOn,
    @NotNull LocalDate closesOn,
    @NotEmpty List<@NotNull String> languages,
    boolean enteredAfterTheFact) {

  static final String OF_THE_COUNCIL = "itu-council";

  /** Follows one of the rule books there are. */
  SessionCalling calling(RuleBooks<RuleBook> ruleBooks) {
    return new SessionCalling(
        symbol,
        ruleBooks.askedFor("rules", rules == null ? OF_THE_COUNCIL : rules),
        Text.of("title", title),
        place,
        timeZone,
        opensOn,
        closesOn,
        languages,
        enteredAfterTheFact);
  }
}
