package org.council.minutes.domain.record;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Just enough of document symbols to compare two spellings. What a symbol means is the business of
 * documents-service.
 */
final class Symbols {

  /** What follows the document's number, also without brackets: {@code R2}, {@code Rev.2}. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(/\\d+)(?:-[ACEFRS])?(?:[+＋(（].*|(?:Rev|R|Corr|Add)\\.?\\d.*)?$",
          Pattern.CASE_INSENSITIVE);

  private Symbols() {}

  /** The symbol without the spaces that some spellings have: {@code C23/DT/2(Rev.2)}. */
  static String tidy(String symbol) {
    return symbol.replaceAll("\\s", "");
  }

  static boolean same(String one, String other) {
    return tidy(one).equalsIgnoreCase(tidy(other));
  }

  /**
   * The document without its edition and language letter: {@code C23/72} of {@code
   * C23/72(Rev.1)+Corr.1}.
   */
  static String base(String symbol) {
    return EDITION.matcher(tidy(symbol)).replaceFirst("$1").toUpperCase(Locale.ROOT);
  }
}
