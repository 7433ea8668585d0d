package org.council.agenda.domain;

import java.util.Optional;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.SymbolReading;
import org.council.platform.procedure.WrittenSymbol;

/**
 * The symbol of a document as it was given, in any spelling that documents-service reads: {@code
 * C23/72(Rev.1)+Corr.1}, {@code c23/72 rev 1}, {@code C23-72-Rev1}, {@code A/80/12/Rev.1}, with
 * full-width signs too. Agenda checks only its form and reads which document it is; editions are
 * the business of documents-service.
 *
 * @param asGiven the symbol, trimmed and otherwise as given
 */
public record DocumentSymbol(String asGiven) {

  private static final int LONGEST = SymbolNotation.LONGEST;

  /**
   * Reads a symbol.
   *
   * @param field the field it was given in
   * @throws InvalidInput naming the field, when it is too long, as given or written out, or has not
   *     the form of a symbol
   */
  public static DocumentSymbol of(String field, String symbol) {
    String trimmed = symbol == null ? "" : symbol.strip();
    mustBeShort(field, trimmed);
    WrittenSymbol read =
        read(trimmed)
            .orElseThrow(() ->
                new InvalidInput(
                    field,
                    "'%s' is not a document symbol like C23/72(Rev.1) or A/80/12/Rev.1"
                        .formatted(trimmed)));
    mustBeShort(field, read.canonical());
    return new DocumentSymbol(trimmed);
  }

  private static void mustBeShort(String field, String symbol) {
    if (symbol.length() > LONGEST) {
      throw new InvalidInput(
          field,
          "a symbol has %d characters at most, also when it is written out".formatted(LONGEST));
    }
  }

  /** The document without its edition, in one spelling: {@code C23/72}. */
  public String base() {
    return read(asGiven).map(WrittenSymbol::document).orElse(asGiven);
  }

  /** Whether it names an edition of the document that another names one of. */
  public boolean isOfOneDocumentWith(DocumentSymbol other) {
    return isEditionOf(other.base());
  }

  /**
   * Whether it names an edition of this document. With hyphens only, a symbol does not say where
   * the session's own ends: {@code C22-ADD-1} is one of {@code C22-ADD/1}.
   */
  boolean isEditionOf(String document) {
    return base().replace('/', '-').equalsIgnoreCase(document.replace('/', '-'));
  }

  /** Its length is another matter: what stands already is read whatever it is. */
  private static Optional<WrittenSymbol> read(String symbol) {
    return SymbolNotation.readKept(symbol).map(SymbolReading::symbol);
  }

  @Override
  public String toString() {
    return asGiven;
  }
}
