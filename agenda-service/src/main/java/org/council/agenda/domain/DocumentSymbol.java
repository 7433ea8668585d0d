package org.council.agenda.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.platform.procedure.InvalidInput;

/**
 * The symbol of a document as it was given: {@code C23/72(Rev.1)+Corr.1}. Agenda checks only its
 * form and reads which document it is; editions are the business of documents-service.
 *
 * @param asGiven the symbol, trimmed and otherwise as given
 */
public record DocumentSymbol(String asGiven) {

  private static final String BASE = "(?<base>[A-Za-z][A-Za-z0-9-]*(?:/[A-Z]+)?/[0-9]+)";
  private static final String LANGUAGE = "(?:-[ACEFRS])?";
  private static final String REVISION = "\\(Rev\\.? ?[0-9]+\\)|Rev\\.? ?[0-9]+|R[0-9]+";
  private static final String ADDED =
      "\\+ ?(?:Corr|Add)\\.? ?[0-9]+|\\((?:Corr|Add)\\.? ?[0-9]+\\)";
  private static final Pattern FORM =
      Pattern.compile(BASE + LANGUAGE + "(?: ?(?:" + REVISION + "))?(?: ?(?:" + ADDED + "))*");

  /**
   * Reads a symbol.
   *
   * @param field the field it was given in
   * @throws InvalidInput naming the field, when it has not the form of a symbol
   */
  public static DocumentSymbol of(String field, String symbol) {
    String trimmed = symbol == null ? "" : symbol.strip();
    if (!FORM.matcher(trimmed).matches()) {
      throw new InvalidInput(
          field, "'%s' is not a document symbol like C23/72(Rev.1)".formatted(trimmed));
    }
    return new DocumentSymbol(trimmed);
  }

  /** The document without its edition: {@code C23/72}. */
  public String base() {
    Matcher matcher = FORM.matcher(asGiven);
    return matcher.matches() ? matcher.group("base") : asGiven;
  }

  @Override
  public String toString() {
    return asGiven;
  }
}
