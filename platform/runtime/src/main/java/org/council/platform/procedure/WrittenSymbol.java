package org.council.platform.procedure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The symbol of a text as one writes it, in one of two ways: {@code C23/72(Rev.1)+Corr.1}, or with
 * strokes throughout as in the United Nations, {@code A/80/12/Rev.1/Corr.1}. Which of them follows
 * from what comes before the suffixes: where a session or a year stands before the last number, or
 * a full stop anywhere, strokes stand before the suffixes too.
 *
 * <p>Source of the second way: the United Nations' guide to its documents (research.un.org) for
 * {@code Add.}, {@code Corr.}, {@code Rev.}, {@code L.}, {@code PV.}, {@code SR.} and {@code INF}.
 * Not verified: that special sessions are written {@code S-30} and {@code ES-10}, and that {@code
 * Add.1/Corr.1} is a corrigendum to the addendum.
 *
 * @param session all up to the session or the year: {@code C23}, {@code A/80}, {@code A/C.3/80}
 * @param series the series with a stroke between its levels, and with its full stop where it has
 *     one: {@code DT}, {@code INF}, {@code L.}; empty for the main series
 * @param number the number within the series, from 1
 * @param revision 0 for the first edition, else the number of its {@code Rev.}
 * @param amendments corrigenda and addenda in the order in which they are written
 */
public record WrittenSymbol(
    String session, String series, int number, int revision, List<SymbolSuffix> amendments) {

  /**
   * Puts corrigenda and addenda in their order; a corrigendum to an addendum names that too.
   *
   * @throws IllegalArgumentException when a number is none
   */
  public WrittenSymbol {
    if (number < 1 || revision < 0) {
      throw new IllegalArgumentException("documents are numbered from 1, revisions too");
    }
    amendments = SymbolSuffix.inOrder(amendments);
  }

  /** Without edition and amendments: {@code C23/72}, {@code A/C.3/80/L.5}. */
  public String document() {
    String before = series.isEmpty() || series.endsWith(".") ? series : series + "/";
    return session + "/" + before + number;
  }

  /** The one way in which it is written: {@code C23/72(Rev.1)+Corr.1}, {@code A/80/12/Rev.1}. */
  public String canonical() {
    return hasStrokesThroughout()
        ? document() + suffixes("/Rev.", "/", ".")
        : document() + (revision == 0 ? "" : "(Rev." + revision + ")") + amendments("+", ".");
  }

  /** The form in an address: {@code C23-72-Rev1-Corr1}, {@code A-C.3-80-L.5-Rev1}. */
  public String urlForm() {
    return document().replace('/', '-') + suffixes("-Rev", "-", "");
  }

  /** Whether it is written as in the United Nations. */
  public boolean hasStrokesThroughout() {
    return session.indexOf('/') >= 0 || series.indexOf('.') >= 0;
  }

  private String suffixes(String beforeRevision, String beforeAmendment, String beforeNumber) {
    return (revision == 0 ? "" : beforeRevision + revision)
        + amendments(beforeAmendment, beforeNumber);
  }

  private String amendments(String before, String beforeNumber) {
    return amendments.stream()
        .map(amendment -> before + amendment.kind().word() + beforeNumber + amendment.number())
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return canonical();
  }
}
