package org.council.platform.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows the number of a document, as far as it can be read. */
final class SuffixReader {

  /**
   * A suffix with what stands around it. Behind a stroke it has its word: {@code /R.1} is a series.
   */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:\\s*/\\s*(?=REV|COR|ADD)|[\\s+(-]*)(?<word>R|REV|CORR?|ADD)\\.?\\s*"
              + "0*(?<number>[1-9][0-9]{0,2})(?:\\s*\\))?");

  private static final Pattern LANGUAGE =
      Pattern.compile("\\s*-\\s*(?<letter>[ACEFRS])(?![A-Z0-9])");

  /** Says that a text was issued again for technical reasons: it is the same text. */
  private static final Pattern REISSUED = Pattern.compile("\\s*\\*+$");

  /** The official languages by their letter on a document. */
  private static final Map<String, String> LANGUAGE_BY_LETTER =
      Map.of("A", "ar", "C", "zh", "E", "en", "F", "fr", "R", "ru", "S", "es");

  private final String capitals;
  private final WrittenSymbol document;
  private int position;
  private int revision;
  private final List<SymbolSuffix> amendments = new ArrayList<>();
  private String language;

  private SuffixReader(String capitals, WrittenSymbol document, int from) {
    this.capitals = capitals;
    this.document = document;
    this.position = from;
  }

  /**
   * Reads on behind a document's own symbol.
   *
   * @param from where that ends
   */
  static SymbolReading read(String capitals, WrittenSymbol document, int from) {
    SuffixReader reader = new SuffixReader(capitals, document, from);
    while (reader.readsSuffix() || reader.readsLanguage() || reader.readsReissue()) {
      // each has moved the position on
    }
    return reader.read();
  }

  private SymbolReading read() {
    return new SymbolReading(
        new WrittenSymbol(
            document.session(), document.series(), document.number(), revision, amendments),
        Optional.ofNullable(language),
        capitals.substring(position));
  }

  private boolean readsSuffix() {
    Matcher suffix = here(SUFFIX);
    return suffix.lookingAt()
        && isTaken(suffix.group("word"), Integer.parseInt(suffix.group("number")))
        && movedTo(suffix.end());
  }

  /** Not taken is a second revision, and one after an amendment. */
  private boolean isTaken(String word, int number) {
    Optional<SymbolSuffix.Kind> kind = SymbolSuffix.Kind.of(word);
    if (kind.isPresent()) {
      int addendum = kind.get() == SymbolSuffix.Kind.CORRIGENDUM ? addendumBefore() : 0;
      return amendments.add(new SymbolSuffix(kind.get(), number, addendum));
    }
    boolean isFirst = revision == 0 && amendments.isEmpty();
    revision = isFirst ? number : revision;
    return isFirst;
  }

  /** The addendum that a corrigendum is to; with strokes throughout, the one it stands behind. */
  private int addendumBefore() {
    if (amendments.isEmpty() || !document.hasStrokesThroughout()) {
      return 0;
    }
    SymbolSuffix before = amendments.getLast();
    return before.kind() == SymbolSuffix.Kind.ADDENDUM ? before.number() : before.addendum();
  }

  private boolean readsLanguage() {
    Matcher letter = here(LANGUAGE);
    if (language != null || !letter.lookingAt()) {
      return false;
    }
    language = LANGUAGE_BY_LETTER.get(letter.group("letter"));
    return movedTo(letter.end());
  }

  private boolean readsReissue() {
    Matcher reissued = here(REISSUED);
    return document.hasStrokesThroughout() && reissued.lookingAt() && movedTo(reissued.end());
  }

  private Matcher here(Pattern pattern) {
    return pattern.matcher(capitals).region(position, capitals.length());
  }

  private boolean movedTo(int end) {
    position = end;
    return true;
  }
}
