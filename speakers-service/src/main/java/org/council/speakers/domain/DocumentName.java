package org.council.speakers.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares symbols as delegates write them: an edition or a corrigendum is the same document. */
final class DocumentName {

  /** What follows the document's number: {@code (Rev.1)+Corr.1}, {@code R2}, {@code -C}. */
  private static final Pattern EDITION =
      Pattern.compile("(?i)(/\\d+)(?:-[acefrs])?(?:[\\s(（+＋]*(?:rev|corr|add|r(?=\\d)).*)?$");

  private DocumentName() {}

  /** Whether two symbols name the same document; one that is left out (null) fits every other. */
  static boolean fits(String one, String other) {
    return one == null || other == null || base(one).equals(base(other));
  }

  /** {@code C23/72} of {@code C23/72 (Rev.1)+Corr.1}. */
  static String base(String symbol) {
    return EDITION.matcher(symbol.strip()).replaceFirst("$1").toUpperCase(Locale.ROOT);
  }
}
