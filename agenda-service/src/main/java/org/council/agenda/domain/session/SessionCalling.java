package org.council.agenda.domain.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;

/**
 * What a session is called with.
 *
 * @param symbol the symbol its documents begin with, C23
 * @param rules the rule book that it follows
 * @param title its title by language
 * @param place where it meets
 * @param timeZone the IANA time zone of the place
 * @param opensOn the first day
 * @param closesOn the last day that is planned, not before the first
 * @param languages its languages as BCP 47 tags, at least one
 * @param enteredAfterTheFact whether every act on it states when it happened
 */
public record SessionCalling(
    String symbol,
    RuleBook rules,
    Text title,
    String place,
    String timeZone,
    LocalDate opensOn,
    LocalDate closesOn,
    List<String> languages,
    boolean enteredAfterTheFact) {

  private static final int LAST_YEAR = 9999;

  /**
   * Checks what the types do not.
   *
   * @throws InvalidInput naming the field that is wrong
   */
  public SessionCalling {
    checkZone(timeZone);
    checkYear("opensOn", opensOn);
    checkYear("closesOn", closesOn);
    if (closesOn.isBefore(opensOn)) {
      throw new InvalidInput("closesOn", "a session does not end before it begins");
    }
    languages.forEach(language -> LanguageTags.check("languages", language));
    if (Set.copyOf(languages).size() < languages.size()) {
      throw new InvalidInput("languages", "a language comes twice");
    }
    languages = List.copyOf(languages);
  }

  /** Of other years no reader of the events could read the date. */
  private static void checkYear(String field, LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new InvalidInput(field, "%s is not within the years 0001 to 9999".formatted(day));
    }
  }

  private static void checkZone(String timeZone) {
    try {
      ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw new InvalidInput("timeZone", timeZone + " is not an IANA time zone");
    }
  }
}
