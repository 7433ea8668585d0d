package org.council.speakers.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.platform.procedure.PlainSigns;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.WrittenSymbol;

/** Compares symbols as delegates write them: an edition or a corrigendum is the same document. */
final class DocumentName {

  /** An edition without its number, or in a full word: {@code (Rev.)}, {@code Corrigendum 1}. */
  private static final Pattern NAMED_EDITION =
      Pattern.compile(
          "(?<document>.*[0-9])[\\s(+-]*"
              + "(?:REV(?:ISION|ISED)?|COR(?:R(?:IGENDUM)?)?|ADD(?:ENDUM)?)(?![A-Z0-9/-]).*");

  private DocumentName() {}

  /** Whether two symbols name the same document; one that is left out (null) fits every other. */
  static boolean fits(String one, String other) {
    return one == null || other == null || base(one).equals(base(other));
  }

  /** Whether two name the same document, or neither names one. */
  static boolean isTheSame(String one, String other) {
    return (one == null) == (other == null) && fits(one, other);
  }

  /**
   * {@code C23/72} of {@code C23/72 (Rev.1)+Corr.1} and of {@code C23-72-Rev1}. With hyphens only,
   * a symbol does not say where that of its session ends: strokes stand for all.
   */
  static String base(String symbol) {
    String plain = PlainSigns.of(symbol).strip().toUpperCase(Locale.ROOT);
    return document(plain).or(() -> withoutNamedEdition(plain)).orElse(plain);
  }

  private static Optional<String> document(String symbol) {
    return SymbolNotation.readBeginning(symbol)
        .filter(reading -> reading.rest().isEmpty() || namesMoreThanTheDocument(reading.symbol()))
        .map(reading -> reading.symbol().document().replace('-', '/'));
  }

  private static Optional<String> withoutNamedEdition(String symbol) {
    return Optional.of(NAMED_EDITION.matcher(symbol))
        .filter(Matcher::matches)
        .flatMap(edition -> document(edition.group("document")));
  }

  /**
   * Whatever follows an edition is read over; behind a document alone it may name another thing.
   */
  private static boolean namesMoreThanTheDocument(WrittenSymbol symbol) {
    return symbol.revision() > 0 || !symbol.amendments().isEmpty();
  }
}
