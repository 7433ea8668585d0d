package org.council.agenda.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.PlainSigns;

/**
 * The symbol of a document as it was given, in any spelling that documents-service reads: {@code
 * C23/72(Rev.1)+Corr.1}, {@code c23/72 rev 1}, {@code C23-72-Rev1}, with full-width signs too.
 * Agenda checks only its form and reads which document it is; editions are the business of
 * documents-service.
 *
 * @param asGiven the symbol, trimmed and otherwise as given
 */
public record DocumentSymbol(String asGiven) {

  /** Ends at the first stroke; where there is none, at the first hyphen. */
  private static final String SESSION =
      "(?:(?<session>[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)/|(?<hyphened>[A-Z][A-Z0-9]*)-(?![^/]*/))";

  private static final String SERIES = "(?<series>(?:[A-Z][A-Z0-9]*[/-])*)";
  private static final String NUMBER = "0*(?<number>[1-9][0-9]{0,5})";
  private static final String COUNTED = "\\.?\\s*0*[1-9][0-9]{0,2}\\s*\\)?";
  private static final String REVISION = "[\\s+(-]*R(?:EV)?" + COUNTED;
  private static final String AMENDMENT = "[\\s+(-]*(?:CORR?|ADD)" + COUNTED;
  private static final String LANGUAGE = "(?:\\s*-\\s*[ACEFRS](?![A-Z0-9]))?";

  /** Longer than any that was ever given: what is longer need not be looked at. */
  private static final int LONGEST = 100;

  private static final Pattern FORM =
      Pattern.compile(
          "%s%s%s%s(?:%s%s)?(?:%s%s)*"
              .formatted(
                  SESSION, SERIES, NUMBER, LANGUAGE, REVISION, LANGUAGE, AMENDMENT, LANGUAGE),
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads a symbol.
   *
   * @param field the field it was given in
   * @throws InvalidInput naming the field, when it is too long or has not the form of a symbol
   */
  public static DocumentSymbol of(String field, String symbol) {
    String trimmed = symbol == null ? "" : symbol.strip();
    if (trimmed.length() > LONGEST) {
      throw new InvalidInput(field, "a symbol has %d characters at most".formatted(LONGEST));
    }
    if (!FORM.matcher(plain(trimmed)).matches()) {
      throw new InvalidInput(
          field, "'%s' is not a document symbol like C23/72(Rev.1)".formatted(trimmed));
    }
    return new DocumentSymbol(trimmed);
  }

  /** The document without its edition, in one spelling: {@code C23/72}. */
  public String base() {
    Matcher read = FORM.matcher(plain(asGiven));
    return read.matches() ? document(read).toUpperCase(Locale.ROOT) : asGiven;
  }

  private static String document(Matcher read) {
    String session = read.group("session");
    return (session == null ? read.group("hyphened") : session)
        + "/"
        + read.group("series").replace('-', '/')
        + read.group("number");
  }

  /**
   * Whether it names an edition of this document. With hyphens only, a symbol does not say where
   * the session's own ends: {@code C22-ADD-1} is one of {@code C22-ADD/1}.
   */
  boolean isEditionOf(String document) {
    return base().replace('/', '-').equalsIgnoreCase(document.replace('/', '-'));
  }

  private static String plain(String text) {
    return PlainSigns.of(text).strip();
  }

  @Override
  public String toString() {
    return asGiven;
  }
}
