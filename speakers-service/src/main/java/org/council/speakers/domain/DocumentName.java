package org.council.speakers.domain;

import java.util.Locale;
import org.council.platform.procedure.PlainSigns;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.WrittenSymbol;

/** Compares symbols as delegates write them: an edition or a corrigendum is the same document. */
final class DocumentName {

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
    return SymbolNotation.readBeginning(symbol)
        .filter(reading -> reading.rest().isEmpty() || namesMoreThanTheDocument(reading.symbol()))
        .map(reading -> reading.symbol().document().replace('-', '/'))
        .orElseGet(() -> PlainSigns.of(symbol).strip().toUpperCase(Locale.ROOT));
  }

  /**
   * Whatever follows an edition is read over; behind a document alone it may name another thing.
   */
  private static boolean namesMoreThanTheDocument(WrittenSymbol symbol) {
    return symbol.revision() > 0 || !symbol.amendments().isEmpty();
  }
}
