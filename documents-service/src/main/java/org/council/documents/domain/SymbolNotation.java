package org.council.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.platform.procedure.PlainSigns;

/**
 * How symbols are written. Their signs may be full-width ({@link PlainSigns}), spaces may stand
 * between the suffixes or not, {@code Rev.}, {@code Corr.} and {@code Add.} may lack their full
 * stop and {@code Rev.} may be an {@code R}.
 */
final class SymbolNotation {

  /** Longer than any that was ever given: what is written or would be kept longer names nothing. */
  private static final int LONGEST = 100;

  /** The official languages by their letter on a document. */
  private static final Map<String, String> LANGUAGE_BY_LETTER =
      Map.of("A", "ar", "C", "zh", "E", "en", "F", "fr", "R", "ru", "S", "es");

  private static final Pattern SESSION = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");

  private static final Pattern SERIES_AND_NUMBER =
      Pattern.compile(
          "(?<series>(?:[A-Z][A-Z0-9]*[/-])*)0*(?<number>[1-9][0-9]{0,5})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUFFIX =
      Pattern.compile(
          "[\\s+(-]*(?<word>R|REV|CORR?|ADD)\\.?\\s*0*(?<number>[1-9][0-9]{0,2})\\s*\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile("\\s*-\\s*(?<letter>[ACEFRS])(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

  /**
   * A citation in running text: with strokes only, and no part of a word, a number or an address.
   */
  private static final Pattern CITED =
      Pattern.compile(
          """
          (?<![A-Za-z0-9/.:-])\
          [A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?:/[A-Z][A-Z0-9]*)*/[1-9][0-9]{0,5}(?![0-9/])\
          (?:\\s*\\(?\\s*R(?:ev)?\\.?\\s*[1-9][0-9]{0,2}\\s*\\)?)?\
          (?:\\s*[+(]\\s*(?:Corr?|Add)\\.?\\s*[1-9][0-9]{0,2}\\s*\\)?)*\
          (?:-[ACEFRS](?![A-Za-z0-9]))?\
          """);

  private SymbolNotation() {}

  static Optional<Citation> read(String text) {
    String plain = plain(text);
    return readGiven(plain, stroke(plain), text);
  }

  /** Reads what stands already, however long it is. */
  static Optional<Citation> readKept(String text) {
    String plain = plain(text);
    return readWithin(plain, stroke(plain), text);
  }

  static Optional<Citation> readIn(String session, String text) {
    String plain = plain(text);
    boolean within =
        plain.length() > session.length()
            && plain.regionMatches(true, 0, session, 0, session.length())
            && "/-".indexOf(plain.charAt(session.length())) >= 0;
    return within ? readGiven(plain, session.length(), text) : read(text);
  }

  static List<Citation> citationsIn(String text) {
    List<Citation> found = new ArrayList<>();
    Matcher cited = CITED.matcher(PlainSigns.of(text));
    while (cited.find()) {
      read(text.substring(cited.start(), cited.end()).strip()).ifPresent(found::add);
    }
    return found;
  }

  /** Where the session ends; negative where it does not. */
  private static int stroke(String plain) {
    return plain.indexOf('/') < 0 ? plain.indexOf('-') : plain.indexOf('/');
  }

  /** Reads what comes from outside. Its canonical form may be longer than it is written. */
  private static Optional<Citation> readGiven(String plain, int stroke, String asWritten) {
    return plain.length() > LONGEST
        ? Optional.empty()
        : readWithin(plain, stroke, asWritten)
            .filter(read -> read.symbol().canonical().length() <= LONGEST);
  }

  /** Reads a symbol whose session ends where the stroke stands. */
  private static Optional<Citation> readWithin(String plain, int stroke, String asWritten) {
    if (stroke < 0) {
      return Optional.empty();
    }
    String session = plain.substring(0, stroke).toUpperCase(Locale.ROOT);
    Matcher numbered = SERIES_AND_NUMBER.matcher(plain).region(stroke + 1, plain.length());
    if (!SESSION.matcher(session).matches() || !numbered.lookingAt()) {
      return Optional.empty();
    }
    return suffixes(plain, numbered.end())
        .map(found ->
            new Citation(
                asWritten,
                new DocumentSymbol(
                    session,
                    series(numbered.group("series")),
                    Integer.parseInt(numbered.group("number")),
                    found.revision(),
                    found.amendments()),
                found.language()));
  }

  /** Series levels end with a stroke, or a hyphen in the URL form: {@code DT-}. */
  private static String series(String levels) {
    return levels.isEmpty()
        ? ""
        : levels.substring(0, levels.length() - 1).replace('-', '/').toUpperCase(Locale.ROOT);
  }

  private record Suffixes(int revision, List<Amendment> amendments, Optional<String> language) {

    static final Suffixes NONE = new Suffixes(0, List.of(), Optional.empty());

    /**
     * With the next one; nothing when it cannot stand there: a second revision, or one after an
     * amendment.
     */
    Optional<Suffixes> then(String word, int number) {
      Optional<AmendmentKind> kind = amendmentKind(word);
      if (kind.isPresent()) {
        List<Amendment> more = new ArrayList<>(amendments);
        more.add(new Amendment(kind.get(), number));
        return Optional.of(new Suffixes(revision, more, language));
      }
      return revision == 0 && amendments.isEmpty()
          ? Optional.of(new Suffixes(number, amendments, language))
          : Optional.empty();
    }

    Optional<Suffixes> in(String letter) {
      return language.isEmpty()
          ? Optional.of(new Suffixes(revision, amendments, languageOf(letter)))
          : Optional.empty();
    }
  }

  /** Reads all that follows the number; nothing when something else stands there. */
  private static Optional<Suffixes> suffixes(String plain, int from) {
    Optional<Suffixes> read = Optional.of(Suffixes.NONE);
    int position = from;
    while (read.isPresent() && position < plain.length()) {
      Suffixes before = read.get();
      Matcher suffix = SUFFIX.matcher(plain).region(position, plain.length());
      Matcher language = LANGUAGE.matcher(plain).region(position, plain.length());
      if (suffix.lookingAt()) {
        read = before.then(suffix.group("word"), Integer.parseInt(suffix.group("number")));
        position = suffix.end();
      } else if (language.lookingAt()) {
        read = before.in(language.group("letter"));
        position = language.end();
      } else {
        read = Optional.empty();
      }
    }
    return read;
  }

  private static Optional<AmendmentKind> amendmentKind(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "COR", "CORR" -> Optional.of(AmendmentKind.CORRIGENDUM);
      case "ADD" -> Optional.of(AmendmentKind.ADDENDUM);
      default -> Optional.empty();
    };
  }

  private static Optional<String> languageOf(String letter) {
    return Optional.of(LANGUAGE_BY_LETTER.get(letter.toUpperCase(Locale.ROOT)));
  }

  private static String plain(String text) {
    return PlainSigns.of(text).strip();
  }
}
