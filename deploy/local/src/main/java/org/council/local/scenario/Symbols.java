package org.council.local.scenario;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Spellings of document symbols, as far as a client needs them. */
final class Symbols {

  /** What follows the document's number: {@code (Rev.1)+Corr.1}, {@code R2}, {@code -C}. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(/\\d+)(?:-[ACEFRS])?(?:[+(]*(?:Rev|R|Corr|Add)\\.?\\d.*)?$", Pattern.CASE_INSENSITIVE);

  private Symbols() {}

  /** The form in a path: {@code C23/72(Rev.1)+Corr.1} is {@code C23-72-Rev1-Corr1}. */
  static String inPath(String symbol) {
    return tidy(symbol).replaceAll("[.)]", "").replaceAll("[/(+]+", "-");
  }

  /** The symbol without revision, corrigendum, addendum and language letter: {@code C23/72}. */
  static String base(String symbol) {
    return EDITION.matcher(tidy(symbol)).replaceFirst("$1");
  }

  /** Without spaces, those that do not break among them, and with plain signs for full-width. */
  private static String tidy(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
