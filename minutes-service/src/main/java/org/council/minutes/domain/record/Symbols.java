package org.council.minutes.domain.record;

import java.util.Locale;

/**
 * Just enough of document symbols to compare two spellings. What a symbol means is the business of
 * documents-service.
 */
final class Symbols {

  private Symbols() {}

  /** The symbol without the spaces that some spellings have: {@code C23/DT/2(Rev.2)}. */
  static String tidy(String symbol) {
    return symbol.replaceAll("\\s", "");
  }

  static boolean same(String one, String other) {
    return tidy(one).equalsIgnoreCase(tidy(other));
  }

  /** The document without its edition: {@code C23/72} of {@code C23/72(Rev.1)+Corr.1}. */
  static String base(String symbol) {
    return tidy(symbol).split("[(+]", 2)[0].toUpperCase(Locale.ROOT);
  }
}
