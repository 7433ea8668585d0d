package org.council.documents.domain;

import java.util.List;
import java.util.Optional;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.SymbolReading;
import org.council.platform.procedure.WrittenSymbol;

/**
 * The symbol of a document: {@code C23/72(Rev.1)+Corr.1}, or as the United Nations write it, {@code
 * A/80/12/Rev.1/Corr.1}. One symbol stands for all language versions. It names the document ({@code
 * C23/72}), the edition of it ({@code Rev.1}; without one, the first) and the corrigenda and
 * addenda that make the text with it.
 *
 * <p>Source: the legend of the Council's documents pages (series DT, DL, INF, ADM) and the
 * spellings met in time management plans and records; of the other way of writing see {@link
 * WrittenSymbol}.
 *
 * @param session the symbol of the session, {@code C23}, or all up to it, {@code A/C.3/80}
 * @param series the series with a stroke between its levels, {@code DT}, {@code L.}; empty for the
 *     main series
 * @param number the number within the series, from 1
 * @param revision 0 for the first edition, else the number of its {@code Rev.}
 * @param amendments the corrigenda, then the addenda, by number; naming them in another order names
 *     the same text. With strokes throughout each addendum has its own corrigenda behind it
 */
public record DocumentSymbol(
    String session, String series, int number, int revision, List<Amendment> amendments) {

  public DocumentSymbol {
    amendments =
        written(session, series, number, revision, amendments).amendments().stream()
            .map(Amendment::of)
            .toList();
  }

  static DocumentSymbol of(WrittenSymbol written) {
    return new DocumentSymbol(
        written.session(),
        written.series(),
        written.number(),
        written.revision(),
        written.amendments().stream().map(Amendment::of).toList());
  }

  /**
   * Reads a symbol in any spelling: {@code C23/DT/2 (Rev.2)}, {@code C17/56R2}, {@code C19/35 +
   * Add.1}, {@code C18/35-C}, {@code C23-72-Rev1-Corr1}, {@code A/80/L.1/Rev.1}. A language letter
   * is read over: it names a version of the same document.
   *
   * @return nothing when the text is no symbol, or longer than any
   */
  public static Optional<DocumentSymbol> read(String text) {
    return SymbolNotation.read(text).map(SymbolReading::symbol).map(DocumentSymbol::of);
  }

  /** Reads the canonical form of a symbol that stands already, however long it is. */
  public static DocumentSymbol readKept(String canonical) {
    return SymbolNotation.readKept(canonical)
        .map(SymbolReading::symbol)
        .map(DocumentSymbol::of)
        .orElseThrow();
  }

  /**
   * Reads a symbol in any spelling, knowing the session it stands in: needed where that has a
   * hyphen and hyphens stand for the strokes.
   */
  public static Optional<DocumentSymbol> readIn(String session, String text) {
    return SymbolNotation.readIn(session, text).stream()
        .map(SymbolReading::symbol)
        .map(DocumentSymbol::of)
        .findFirst();
  }

  /**
   * All that a symbol in an address of a session can be read as: in session {@code A-80}, {@code
   * A-80-12} is the address of {@code A-80/12}, or of {@code A/80/12}.
   *
   * @return first what it is where nothing else is known
   */
  public static List<DocumentSymbol> addressedBy(String session, String address) {
    return SymbolNotation.readAddress(session, address).stream()
        .map(SymbolReading::symbol)
        .map(DocumentSymbol::of)
        .toList();
  }

  /**
   * The document without edition and amendments, {@code C23/72}: what all its editions have in
   * common.
   */
  public String document() {
    return written().document();
  }

  /** The one way in which the suite writes it, {@code C23/72(Rev.1)+Corr.1}. */
  public String canonical() {
    return written().canonical();
  }

  /** The form that stands in an address, {@code C23-72-Rev1-Corr1}, {@code A-80-L.5-Rev1}. */
  public String urlForm() {
    return written().urlForm();
  }

  /** Whether it is a symbol of that session: {@code A/80/12} is one of {@code A-80} too. */
  boolean isOf(String other) {
    return session.replace('/', '-').equalsIgnoreCase(other.replace('/', '-'));
  }

  /**
   * The other documents that would have its address in a session: where hyphens stand for strokes,
   * {@code A-80/12} and {@code A/80/12} look the same.
   */
  public List<DocumentSymbol> othersAtItsAddress(String session) {
    String address = document().replace('/', '-');
    return addressedBy(session, address).stream()
        .filter(other -> other.urlForm().equals(address))
        .filter(other -> !other.document().equals(document()))
        .toList();
  }

  /** The edition alone, without corrigenda and addenda. */
  public DocumentSymbol edition() {
    return with(List.of());
  }

  /** The same edition with these corrigenda and addenda. */
  public DocumentSymbol with(List<Amendment> others) {
    return new DocumentSymbol(session, series, number, revision, others);
  }

  /** Whether it names the edition alone. */
  public boolean namesAnEdition() {
    return amendments.isEmpty();
  }

  /**
   * What a text under this symbol corrects and adds: all that is named, but an addendum that is
   * named only to say what a corrigendum is to, {@code Add.1/Corr.1}.
   */
  List<Amendment> issued() {
    return amendments.stream()
        .filter(amendment -> amendments.stream().noneMatch(other -> other.corrects(amendment)))
        .toList();
  }

  /**
   * A text that sorts as documents are listed, main series first and by number: {@code
   * C23//000072}.
   */
  public String listingKey() {
    return "%s/%s/%06d".formatted(session, series, number);
  }

  private WrittenSymbol written() {
    return written(session, series, number, revision, amendments);
  }

  private static WrittenSymbol written(
      String session, String series, int number, int revision, List<Amendment> amendments) {
    return new WrittenSymbol(
        session, series, number, revision, amendments.stream().map(Amendment::written).toList());
  }

  @Override
  public String toString() {
    return canonical();
  }
}
