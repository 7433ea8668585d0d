package org.council.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How symbols are written. Brackets, strokes and plus signs may be full-width, spaces may stand
 * between the suffixes or not, {@code Rev.}, {@code Corr.} and {@code Add.} may lack their full
 * stop and {@code Rev.} may be an {@code R}.
 */
final class SymbolNotation {

  /** The official languages by their letter on a document. */
  private static final Map<String, String> LANGUAGE_BY_LETTER =
      Map.of("A", "ar", "C", "zh", "E", "en", "F", "fr", "R", "ru", "S", "es");

  private static final Pattern SESSION =
      Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*", Pattern.CASE_INSENSITIVE);

  private static final Pattern SERIES_AND_NUMBER =
      Pattern.compile(
          "(?<series>(?:[A-Z][A-Z0-9]*[/-])*)0*(?<number>[1-9][0-9]{0,5})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUFFIX =
      Pattern.compile(
          "[\\s+(-]*(?<word>R|REV|CORR?|ADD)\\.?\\s*0*(?<number>[1-9][0-9]{0,2})\\s*\\)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile("\\s*-\\s*(?<letter>[ACEFRS])", Pattern.CASE_INSENSITIVE);

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
    int stroke = plain.indexOf('/') < 0 ? plain.indexOf('-') : plain.indexOf('/');
    if (stroke < 0 || !SESSION.matcher(plain.substring(0, stroke)).matches()) {
      return Optional.empty();
    }
    return readWithin(plain.substring(0, stroke).toUpperCase(Locale.ROOT), plain, stroke, text);
  }

  static Optional<Citation> readIn(String session, String text) {
    String plain = plain(text);
    boolean within =
        plain.length() > session.length()
            && plain.regionMatches(true, 0, session, 0, session.length())
            && "/-".indexOf(plain.charAt(session.length())) >= 0;
    return within ? readWithin(session, plain, session.length(), text) : read(text);
  }

  static List<Citation> citationsIn(String text) {
    List<Citation> found = new ArrayList<>();
    Matcher cited = CITED.matcher(oneToOne(text));
    while (cited.find()) {
      read(text.substring(cited.start(), cited.end()).strip()).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Citation> readWithin(
      String session, String plain, int stroke, String asWritten) {
    Matcher numbered = SERIES_AND_NUMBER.matcher(plain).region(stroke + 1, plain.length());
    if (!numbered.lookingAt()) {
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

  private record Suffixes(int revision, List<Amendment> amendments, Optional<String> language) {}

  /** Reads all that follows the number; nothing when something else stands there. */
  private static Optional<Suffixes> suffixes(String plain, int from) {
    int revision = 0;
    List<Amendment> amendments = new ArrayList<>();
    int position = from;
    Matcher suffix = SUFFIX.matcher(plain).region(position, plain.length());
    while (suffix.lookingAt()) {
      int number = Integer.parseInt(suffix.group("number"));
      Optional<AmendmentKind> kind = amendmentKind(suffix.group("word"));
      if (kind.isPresent()) {
        amendments.add(new Amendment(kind.get(), number));
      } else if (revision == 0 && amendments.isEmpty()) {
        revision = number;
      } else {
        return Optional.empty();
      }
      position = suffix.end();
      suffix.region(position, plain.length());
    }
    return ending(plain.substring(position), revision, amendments);
  }

  private static Optional<Suffixes> ending(String rest, int revision, List<Amendment> amendments) {
    if (rest.isEmpty()) {
      return Optional.of(new Suffixes(revision, amendments, Optional.empty()));
    }
    Matcher language = LANGUAGE.matcher(rest);
    return language.matches()
        ? Optional.of(new Suffixes(revision, amendments, languageOf(language.group("letter"))))
        : Optional.empty();
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
    return oneToOne(text).strip();
  }

  /**
   * Full-width signs and no-break spaces as ASCII, one character for one, so that positions stay.
   */
  private static String oneToOne(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u3000', ' ')
        .replace('（', '(')
        .replace('）', ')')
        .replace('＋', '+')
        .replace('／', '/')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }
}
