package org.council.local.scenario;

import java.text.Normalizer;
import org.council.platform.procedure.SymbolNotation;

/** Spellings of document symbols, as far as a client needs them. */
final class Symbols {

  /** The full stop of a suffix, {@code Rev.1}; that of a series stays, {@code L.5}. */
  private static final String STOP_OF_SUFFIX = "(?i)(?<![A-Z])(R|Rev|Corr?|Add)\\.";

  private Symbols() {}

  /**
   * The form in a path: {@code C23/72(Rev.1)+Corr.1} is {@code C23-72-Rev1-Corr1}, and {@code
   * A/80/L.5/Rev.1} is {@code A-80-L.5-Rev1}.
   */
  static String inPath(String symbol) {
    return tidy(symbol)
        .replaceAll(STOP_OF_SUFFIX, "$1")
        .replaceAll("[)*]", "")
        .replaceAll("[/(+]+", "-");
  }

  /** The symbol without revision, corrigendum, addendum and language letter: {@code C23/72}. */
  static String base(String symbol) {
    String tidy = tidy(symbol);
    return SymbolNotation.read(tidy).map(read -> read.symbol().document()).orElse(tidy);
  }

  /** Without spaces, those that do not break among them, and with plain signs for full-width. */
  private static String tidy(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
