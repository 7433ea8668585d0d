package org.council.documents.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The symbol of a document: {@code C23/72(Rev.1)+Corr.1}. One symbol stands for all language
 * versions. It names the document ({@code C23/72}), the edition of it ({@code Rev.1}; without one,
 * the first) and the corrigenda and addenda that make the text with it.
 *
 * <p>Source: the legend of the Council's documents pages (series DT, DL, INF, ADM) and the
 * spellings met in time management plans and records.
 *
 * @param session the symbol of the session, {@code C23}
 * @param series the series with a stroke between its levels, {@code DT}; empty for the main series
 * @param number the number within the series, from 1
 * @param revision 0 for the first edition, else the number of its {@code Rev.}
 * @param amendments the corrigenda, then the addenda, by number; naming them in another order names
 *     the same text
 */
public record DocumentSymbol(
    String session, String series, int number, int revision, List<Amendment> amendments) {

  public DocumentSymbol {
    if (number < 1 || revision < 0) {
      throw new IllegalArgumentException("documents are numbered from 1, revisions too");
    }
    amendments = amendments.stream().distinct().sorted().toList();
  }

  /**
   * Reads a symbol in any spelling: {@code C23/DT/2 (Rev.2)}, {@code C17/56R2}, {@code C19/35 +
   * Add.1}, {@code C18/35-C}, {@code C23-72-Rev1-Corr1}. A language letter is read over: it names a
   * version of the same document.
   *
   * @return nothing when the text is no symbol, or longer than any
   */
  public static Optional<DocumentSymbol> read(String text) {
    return SymbolNotation.read(text).map(Citation::symbol);
  }

  /** Reads the canonical form of a symbol that stands already, however long it is. */
  public static DocumentSymbol readKept(String canonical) {
    return SymbolNotation.readKept(canonical).map(Citation::symbol).orElseThrow();
  }

  /**
   * Reads a symbol in any spelling, knowing the session it stands in: needed for the URL form where
   * the session's own symbol has a hyphen.
   */
  public static Optional<DocumentSymbol> readIn(String session, String text) {
    return SymbolNotation.readIn(session, text).map(Citation::symbol);
  }

  /**
   * The document without edition and amendments, {@code C23/72}: what all its editions have in
   * common.
   */
  public String document() {
    return session + "/" + (series.isEmpty() ? "" : series + "/") + number;
  }

  /** The one way in which the suite writes it, {@code C23/72(Rev.1)+Corr.1}. */
  public String canonical() {
    return document()
        + (revision == 0 ? "" : "(Rev." + revision + ")")
        + amendments.stream().map(a -> "+" + a.canonical()).collect(Collectors.joining());
  }

  /** The form that stands in an address, {@code C23-72-Rev1-Corr1}. */
  public String urlForm() {
    return document().replace('/', '-')
        + (revision == 0 ? "" : "-Rev" + revision)
        + amendments.stream().map(a -> "-" + a.urlForm()).collect(Collectors.joining());
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
   * A text that sorts as documents are listed, main series first and by number: {@code
   * C23//000072}.
   */
  public String listingKey() {
    return "%s/%s/%06d".formatted(session, series, number);
  }

  @Override
  public String toString() {
    return canonical();
  }
}
