package org.council.minutes.domain.record;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.council.platform.procedure.PlainSigns;

/**
 * Just enough of document symbols to compare two spellings. What a symbol means is the business of
 * documents-service.
 */
final class Symbols {

  /** All up to the number of the document; what follows names the edition. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?<series>(?:.*/)?(?:[A-Z][A-Z0-9]*-)*)0*(?<number>[1-9][0-9]*)");

  /** The letter of the language that a copy is in: {@code -E}. */
  private static final String LANGUAGE = "-[ACEFRS](?![A-Z0-9])";

  private Symbols() {}

  /**
   * The symbol without the spaces and the full-width signs that some spellings have: {@code
   * C23/DT/2(Rev.2)}.
   */
  static String tidy(String symbol) {
    return PlainSigns.of(symbol).replaceAll("\\s", "");
  }

  static boolean same(String one, String other) {
    return base(one).equals(base(other)) && edition(one).equals(edition(other));
  }

  /** The document without its edition, as in an address: {@code C23-72} of {@code C23/72R1}. */
  static String base(String symbol) {
    Matcher document = document(symbol);
    return document.lookingAt()
        ? document.group("series").replace('/', '-') + document.group("number")
        : inCapitals(symbol);
  }

  /** The edition in one spelling: COR1 and R1 of {@code (Rev.1)+Corr.1-E} and {@code R1+Corr1}. */
  private static List<String> edition(String symbol) {
    String suffixes =
        document(symbol).replaceFirst("").replaceAll(LANGUAGE, "").replaceAll("[^A-Z0-9]", "");
    return Stream.of(suffixes.split("(?<=[0-9])(?=[A-Z])"))
        .map(suffix ->
            suffix.replaceAll("(?<=[A-Z])0+", "").replace("REV", "R").replace("CORR", "COR"))
        .sorted()
        .toList();
  }

  private static Matcher document(String symbol) {
    return DOCUMENT.matcher(inCapitals(symbol));
  }

  private static String inCapitals(String symbol) {
    return tidy(symbol).toUpperCase(Locale.ROOT);
  }
}
