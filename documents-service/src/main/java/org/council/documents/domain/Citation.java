package org.council.documents.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.SymbolNotation;

/**
 * A symbol as somebody wrote it.
 *
 * @param asWritten the text that cites
 * @param symbol what it names
 * @param language the language version that its letter names, BCP-47; absent where it has no letter
 */
public record Citation(String asWritten, DocumentSymbol symbol, Optional<String> language) {

  /** Every document cited in a text of any language, in the order of the text. */
  public static List<Citation> in(String text) {
    return SymbolNotation.citedIn(text).stream().flatMap(Citation::read).toList();
  }

  private static Stream<Citation> read(String asWritten) {
    return SymbolNotation.read(asWritten).stream()
        .map(read -> new Citation(asWritten, DocumentSymbol.of(read.symbol()), read.language()));
  }
}
