package org.council.speakers.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.platform.procedure.PlainSigns;

/** Compares symbols as delegates write them: an edition or a corrigendum is the same document. */
final class DocumentName {

  /** Session, series and number, and what may follow: {@code (REV.1)+CORR.1}, {@code R2-E}. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?<series>(?:.*/)?(?:[A-Z][A-Z0-9]*-)*)(?<=[/-])0*(?<number>[1-9][0-9]*)"
              + "(?:\\s*-\\s*[ACEFRS])?(?:[\\s(+-]*(?:REV|CORR?|ADD|R(?=\\.?\\s*\\d)).*)?");

  private DocumentName() {}

  /** Whether two symbols name the same document; one that is left out (null) fits every other. */
  static boolean fits(String one, String other) {
    return one == null || other == null || base(one).equals(base(other));
  }

  /** Whether two name the same document, or neither names one. */
  static boolean isTheSame(String one, String other) {
    return (one == null) == (other == null) && fits(one, other);
  }

  /** {@code C23/72} of {@code C23/72 (Rev.1)+Corr.1} and of {@code C23-72-Rev1}. */
  static String base(String symbol) {
    String plain = PlainSigns.of(symbol).strip().toUpperCase(Locale.ROOT);
    Matcher edition = EDITION.matcher(plain);
    return edition.matches()
        ? edition.group("series").replace('-', '/') + edition.group("number")
        : plain;
  }
}
