package org.council.minutes.domain.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.PlainSigns;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.SymbolReading;

/**
 * Compares document symbols, and words that begin with one. What a symbol means is the business of
 * documents-service.
 */
final class Symbols {

  private Symbols() {}

  /**
   * The symbol without the spaces and the full-width signs that some spellings have: {@code
   * C23/DT/2(Rev.2)}.
   */
  static String tidy(String symbol) {
    return PlainSigns.of(symbol).replaceAll("\\s", "");
  }

  /**
   * Whether both name the same text. With hyphens only, it is not said where the session ends, and
   * so neither whether a corrigendum is to the addendum before it.
   */
  static boolean same(String one, String other) {
    return hasStrokes(one) && hasStrokes(other)
        ? text(one).equals(text(other))
        : base(one).equals(base(other)) && suffixes(one).equals(suffixes(other));
  }

  /** The document without its edition, as in an address: {@code C23-72} of {@code C23/72R1}. */
  static String base(String symbol) {
    return read(symbol)
        .map(reading -> reading.symbol().document().replace('/', '-'))
        .orElse(inCapitals(symbol));
  }

  private static String text(String symbol) {
    return read(symbol)
        .map(reading -> reading.symbol().urlForm() + tidy(reading.rest()))
        .orElse(inCapitals(symbol));
  }

  private static boolean hasStrokes(String symbol) {
    return tidy(symbol).indexOf('/') >= 0;
  }

  /** What follows the document, in any order. */
  private static List<String> suffixes(String symbol) {
    String behind = text(symbol).substring(base(symbol).length());
    return Stream.of(behind.split("-")).sorted().toList();
  }

  private static Optional<SymbolReading> read(String symbol) {
    return SymbolNotation.readBeginning(symbol);
  }

  private static String inCapitals(String symbol) {
    return tidy(symbol).toUpperCase(Locale.ROOT);
  }
}
