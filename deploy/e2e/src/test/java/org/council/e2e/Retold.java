package org.council.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A scenario told again of a session with another symbol, so that one suite can play the same
 * meeting several times: the symbol is changed where the session has it, and in the symbols of the
 * session's documents, in the file and in the expected files that it names. What else looks like
 * the symbol (a year, a word) stays.
 */
public final class Retold {

  private final String suffix;
  private final Pattern beforeADocumentsNumber;

  private Retold(String symbol, String suffix) {
    this.suffix = suffix;
    this.beforeADocumentsNumber =
        Pattern.compile(
            "(?<![\\w/])" + Pattern.quote(symbol) + "(?=[/／])", Pattern.CASE_INSENSITIVE);
  }

  /**
   * Copies a scenario and the files that it names.
   *
   * @param suffix what the session's symbol gets at its end; the copies keep their names
   * @param folder where the copies go
   * @return the copy of the scenario
   * @throws IllegalArgumentException when the file is no scenario, or names a file that does not
   *     lie beside it
   */
  public static Path with(String suffix, Path scenario, Path folder) throws IOException {
    ScenarioSource source = ScenarioSource.of(scenario);
    Retold retold = new Retold(source.symbol().getValue(), suffix);
    for (ScalarNode named : source.expectedFiles()) {
      String expected = Files.readString(scenario.resolveSibling(named.getValue()));
      Path copy = beside(folder, named.getValue());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, retold.text(expected));
    }
    return Files.writeString(
        folder.resolve(scenario.getFileName().toString()), retold.scenario(source));
  }

  private static Path beside(Path folder, String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException(name + " does not lie beside the scenario");
    }
    return file;
  }

  private String text(String expected) {
    return suffixed(expected, endsOfSymbols(expected));
  }

  /** The names of files stay, whatever they look like. */
  private String scenario(ScenarioSource source) {
    Stream<Integer> ofDocuments =
        endsOfSymbols(source.text())
            .filter(end -> source.expectedFiles().stream().noneMatch(n -> source.spans(n, end)));
    return suffixed(source.text(), Stream.concat(Stream.of(source.endOfSymbol()), ofDocuments));
  }

  private Stream<Integer> endsOfSymbols(String text) {
    return beforeADocumentsNumber.matcher(text).results().map(MatchResult::end);
  }

  private String suffixed(String text, Stream<Integer> places) {
    StringBuilder retold = new StringBuilder(text);
    List<Integer> lastFirst = places.sorted(Comparator.reverseOrder()).toList();
    lastFirst.forEach(place -> retold.insert(place, suffix));
    return retold.toString();
  }

  /** The symbol of the session that a scenario is of. */
  static String symbolOf(Path scenario) throws IOException {
    return ScenarioSource.of(scenario).symbol().getValue();
  }
}
