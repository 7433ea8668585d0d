package org.council.local.scenario;

import java.util.regex.Pattern;

/** Spellings of document symbols, as far as a client needs them. */
final class Symbols {

  private static final Pattern EDITION =
      Pattern.compile("[\\s+(]*(Rev|Corr|Add)\\b?\\.?\\s*\\d.*$", Pattern.CASE_INSENSITIVE);

  private Symbols() {}

  /** The form in a path: {@code C23/72(Rev.1)+Corr.1} is {@code C23-72-Rev1-Corr1}. */
  static String inPath(String symbol) {
    return symbol.replaceAll("[\\s.)]", "").replaceAll("[/(+]+", "-");
  }

  /** The symbol without revision, corrigendum and addendum: {@code C23/72}. */
  static String base(String symbol) {
    return EDITION.matcher(symbol).replaceFirst("").strip();
  }
}
