package org.council.documents.rest;

import java.util.List;
import org.council.documents.domain.DocumentSymbol;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;

/** Reads symbols out of requests. */
final class Symbols {

  private Symbols() {}

  /**
   * A symbol given in a body.
   *
   * @throws InvalidInput naming {@code symbol}
   */
  static DocumentSymbol inBody(String session, String text) {
    return DocumentSymbol.readIn(session, text)
        .orElseThrow(() ->
            new InvalidInput(
                "symbol",
                "'%s' is no symbol such as C23/72(Rev.1)+Corr.1 or A/80/12/Rev.1."
                    .formatted(text)));
  }

  /**
   * All that a symbol in an address may be: what cannot be read names nothing.
   *
   * @throws NoSuch when it is none
   */
  static List<DocumentSymbol> inPath(String session, String text) {
    List<DocumentSymbol> readings = DocumentSymbol.addressedBy(session, text);
    if (readings.isEmpty()) {
      throw new NoSuch("document %s of %s".formatted(text, session));
    }
    return readings;
  }
}
