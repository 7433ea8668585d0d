package org.council.local.scenario;

import java.util.regex.Pattern;

/** Spellings of document symbols, as far as a client needs them. */
final class Symbols {

  /** From the first revision, corrigendum or addendum on: {@code (Rev.1)+Corr.1}, {@code R2}. */
  private static final Pattern EDITION =
      Pattern.compile("[+＋(（]*(?:Rev|Corr|Add|R)\\.?\\d.*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE_LETTER = Pattern.compile("(?<=\\d)-[ACEFRS]$");

  private Symbols() {}

  /** The form in a path: {@code C23/72(Rev.1)+Corr.1} is {@code C23-72-Rev1-Corr1}. */
  static String inPath(String symbol) {
    return symbol.replaceAll("[\\s.)]", "").replaceAll("[/(+]+", "-");
  }

  /** The symbol without revision, corrigendum, addendum and language letter: {@code C23/72}. */
  static String base(String symbol) {
    String dense = symbol.replaceAll("\\s", "");
    String unlettered = LANGUAGE_LETTER.matcher(dense).replaceFirst("");
    return EDITION.matcher(unlettered).replaceFirst("");
  }
}
