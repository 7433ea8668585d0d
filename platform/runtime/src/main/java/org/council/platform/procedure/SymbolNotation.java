package org.council.platform.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How symbols of documents are written; the one place that knows. Their signs may be full-width
 * ({@link PlainSigns}) and their letters small, spaces may stand between the suffixes or not,
 * {@code Rev.}, {@code Corr.} and {@code Add.} may lack their full stop and {@code Rev.} may be an
 * {@code R}. In an address hyphens stand for the strokes.
 *
 * <p>What is a symbol in both ways of writing ({@link WrittenSymbol}) is read in the first.
 */
public final class SymbolNotation {

  /** Longer than any that was ever given: what is written or would be kept longer names nothing. */
  public static final int LONGEST = 100;

  private static final String NUMBER = "0*(?<number>[1-9][0-9]{0,5})";

  /** No name of a level: a word that begins a suffix. */
  private static final String NO_SUFFIX = "(?!(?:R|REV|CORR?|ADD)(?![A-Z]))";

  /** A special session, a name with or without numbers, or the number of a session or a year. */
  private static final String LEVEL =
      "(?:E?S[/-]0*[1-9][0-9]{0,2}(?=[/-])"
          + "|"
          + NO_SUFFIX
          + "[A-Z][A-Z0-9]*(?:\\.[A-Z0-9]+)*"
          + "|0*[1-9][0-9]{0,3})";

  private static final Pattern ONE_LEVEL = Pattern.compile(LEVEL);

  /** A level that a session ends with: it has a number of its own. */
  private static final Pattern NUMBERED = Pattern.compile("[0-9]+|E?S-[0-9]+|[A-Z][A-Z0-9]*\\..*");

  private static final Pattern SESSION = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");

  private static final Pattern SERIES_AND_NUMBER =
      Pattern.compile("(?<series>(?:[A-Z][A-Z0-9]*[/-])*)" + NUMBER);

  private static final Pattern WITH_STROKES = Pattern.compile(levels("/"));
  private static final Pattern WITH_HYPHENS = Pattern.compile(levels("-"));

  /**
   * A citation in running text: with strokes only, and no part of a word, a number or an address.
   * {@code A/C.3} alone is a body there, and no document. What repeats is counted only as far as
   * {@link #LONGEST} has room for it: a text may go on for ever.
   */
  private static final Pattern CITED =
      Pattern.compile(
          """
          (?<![A-Za-z0-9/.:-])\
          (?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+){0,50}(?:/[A-Z][A-Z0-9]*){0,50}/[1-9][0-9]{0,5}\
          |[A-Z]+(?:/(?:E?S-[0-9]+|[A-Z][A-Z0-9]*(?:\\.[A-Z0-9]+){0,50}|[0-9]+)){0,50}\
          /(?:(?!(?:S?C|AC|CN|CONF)\\.)[A-Z]+\\.)?[1-9][0-9]{0,5})\
          (?![0-9]|/(?!(?:Rev|Corr?|Add)\\.?[1-9]))\
          (?:/Rev\\.?[1-9][0-9]{0,2}|\\s*\\(?\\s*R(?:ev)?\\.?\\s*[1-9][0-9]{0,2}\\s*\\)?)?\
          (?:(?:/|\\s*[+(]\\s*)(?:Corr?|Add)\\.?\\s*[1-9][0-9]{0,2}\\s*\\)?){0,20}\
          (?:-[ACEFRS](?![A-Za-z0-9]|/[0-9]))?\
          """);

  private SymbolNotation() {}

  /** Reads a symbol in any spelling; nothing when the text is none, or longer than any. */
  public static Optional<SymbolReading> read(String text) {
    return given(text).flatMap(SymbolNotation::whole).filter(SymbolNotation::mayBeKept);
  }

  /** Reads what stands already, however long it is. */
  public static Optional<SymbolReading> readKept(String text) {
    return whole(capitals(text));
  }

  /**
   * Reads a symbol in any spelling, knowing the session it stands in: needed for hyphens where the
   * session's own symbol has one.
   *
   * @return all that it can be read as, first what it is where nothing else is known: one of the
   *     session itself
   */
  public static List<SymbolReading> readIn(String session, String text) {
    return given(text).stream()
        .flatMap(capitals ->
            Stream.of(within(session, capitals), plainly(capitals), throughout(capitals)))
        .flatMap(Optional::stream)
        .filter(SymbolNotation::isWhole)
        .filter(SymbolNotation::mayBeKept)
        .distinct()
        .toList();
  }

  /**
   * Reads a symbol in an address of a session. There any hyphen may stand for the stroke behind the
   * session of the symbol, which need not be the one it is looked for in: {@code CWG-FHR-17-4}.
   *
   * @return all that it can be read as, first what has exactly this address, and of that first what
   *     it is elsewhere
   */
  public static List<SymbolReading> readAddress(String session, String address) {
    return Stream.concat(readIn(session, address).stream(), behindAnyHyphen(address))
        .distinct()
        .sorted(
            Comparator.comparing(reading -> !reading.symbol().urlForm().equalsIgnoreCase(address)))
        .toList();
  }

  /**
   * Reads the symbol that a text begins with, and which other words may follow.
   *
   * @return nothing where it does not begin with one, or a sign follows that may belong to it
   */
  public static Optional<SymbolReading> readBeginning(String text) {
    String capitals = capitals(text);
    return whole(capitals)
        .or(() ->
            Stream.of(throughout(capitals), plainly(capitals))
                .flatMap(Optional::stream)
                .filter(reading -> !reading.rest().matches("(?s)[A-Z0-9/-].*"))
                .findFirst());
  }

  /** Where symbols are cited in a text of any language, as written and in its order. */
  public static List<String> citedIn(String text) {
    List<String> found = new ArrayList<>();
    Matcher cited = CITED.matcher(PlainSigns.of(text));
    while (cited.find()) {
      found.add(text.substring(cited.start(), cited.end()).strip());
    }
    return found;
  }

  private static Optional<String> given(String text) {
    return Optional.of(capitals(text)).filter(capitals -> capitals.length() <= LONGEST);
  }

  private static String capitals(String text) {
    return PlainSigns.of(text).strip().toUpperCase(Locale.ROOT);
  }

  private static Optional<SymbolReading> whole(String capitals) {
    return plainly(capitals)
        .filter(SymbolNotation::isWhole)
        .or(() -> throughout(capitals).filter(SymbolNotation::isWhole));
  }

  private static boolean isWhole(SymbolReading reading) {
    return reading.rest().isEmpty();
  }

  /** The canonical form may be longer than it is written. */
  private static boolean mayBeKept(SymbolReading reading) {
    return reading.symbol().canonical().length() <= LONGEST;
  }

  /** Reads {@code C23/72}: the session ends at the first stroke, else at the first hyphen. */
  private static Optional<SymbolReading> plainly(String capitals) {
    return behind(
        capitals.indexOf('/') < 0 ? capitals.indexOf('-') : capitals.indexOf('/'), capitals);
  }

  private static Optional<SymbolReading> within(String session, String capitals) {
    int end = session.length();
    return capitals.startsWith(session.toUpperCase(Locale.ROOT))
            && capitals.length() > end
            && "/-".indexOf(capitals.charAt(end)) >= 0
        ? behind(end, capitals)
        : Optional.empty();
  }

  private static Stream<SymbolReading> behindAnyHyphen(String address) {
    return given(address).stream()
        .flatMap(capitals ->
            IntStream.range(0, capitals.length())
                .filter(at -> capitals.charAt(at) == '-')
                .mapToObj(at -> behind(at, capitals)))
        .flatMap(Optional::stream)
        .filter(SymbolNotation::isWhole)
        .filter(SymbolNotation::mayBeKept);
  }

  /** Reads a symbol whose session ends where the stroke stands; nowhere, where it is negative. */
  private static Optional<SymbolReading> behind(int stroke, String capitals) {
    if (stroke < 0 || !SESSION.matcher(capitals.substring(0, stroke)).matches()) {
      return Optional.empty();
    }
    Matcher numbered = SERIES_AND_NUMBER.matcher(capitals).region(stroke + 1, capitals.length());
    if (!numbered.lookingAt()) {
      return Optional.empty();
    }
    String levels = numbered.group("series").replace('-', '/');
    var document =
        new WrittenSymbol(
            capitals.substring(0, stroke),
            levels.isEmpty() ? "" : levels.substring(0, levels.length() - 1),
            Integer.parseInt(numbered.group("number")),
            0,
            List.of());
    return Optional.of(SuffixReader.read(capitals, document, numbered.end()));
  }

  /** Reads {@code A/80/12}, where all is levels. */
  private static Optional<SymbolReading> throughout(String capitals) {
    Matcher levels = (capitals.indexOf('/') < 0 ? WITH_HYPHENS : WITH_STROKES).matcher(capitals);
    return levels.lookingAt()
        ? Optional.of(SuffixReader.read(capitals, document(levels), levels.end()))
        : Optional.empty();
  }

  /** The last level with a number of its own ends the session; what follows is the series. */
  private static WrittenSymbol document(Matcher read) {
    List<String> levels = new ArrayList<>(List.of(read.group("first")));
    Matcher level = ONE_LEVEL.matcher(read.group("levels"));
    while (level.find()) {
      levels.add(level.group().replace('/', '-').replaceAll("(?<![A-Z0-9])0+(?=[1-9])", ""));
    }
    int end = levels.size();
    while (end > 1 && !NUMBERED.matcher(levels.get(end - 1)).matches()) {
      end--;
    }
    List<String> series = new ArrayList<>(levels.subList(end, levels.size()));
    Optional.ofNullable(read.group("own")).ifPresent(series::add);
    return new WrittenSymbol(
        String.join("/", levels.subList(0, end)),
        String.join("/", series),
        Integer.parseInt(read.group("number")),
        0,
        List.of());
  }

  /** Levels with one sign between them; the last is a number, or a series and its number. */
  private static String levels(String sign) {
    return "(?<first>[A-Z]+)%s(?<levels>(?:%s%s)*)(?<own>%s[A-Z]+\\.)?%s"
        .formatted(sign, LEVEL, sign, NO_SUFFIX, NUMBER);
  }
}
