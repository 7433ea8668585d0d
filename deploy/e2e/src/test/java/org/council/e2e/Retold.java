package org.council.e2e;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenario told again of a session with another symbol, so that one suite can play the same
 * meeting several times: the symbol is changed in the file, in its document symbols and in the
 * expected files beside it.
 */
public final class Retold {

  private Retold() {}

  /**
   * Copies a scenario and the text files beside it.
   *
   * @param suffix what the session's symbol gets at its end; the copies keep their names
   * @param folder where the copies go
   * @return the copy of the scenario
   */
  public static Path with(String suffix, Path scenario, Path folder) throws IOException {
    String symbol = symbolOf(scenario);
    String asAWord = "\\b" + Pattern.quote(symbol) + "\\b";
    for (Path file : filesOf(scenario)) {
      String retold = Files.readString(file).replaceAll(asAWord, symbol + suffix);
      Files.writeString(folder.resolve(file.getFileName().toString()), retold);
    }
    return folder.resolve(scenario.getFileName().toString());
  }

  private static List<Path> filesOf(Path scenario) throws IOException {
    try (Stream<Path> beside = Files.list(scenario.toAbsolutePath().getParent())) {
      return beside
          .filter(file -> file.endsWith(scenario.getFileName()) || file.toString().endsWith(".txt"))
          .toList();
    }
  }

  /** The symbol of the session that a scenario is of. */
  static String symbolOf(Path scenario) throws IOException {
    return new YAMLMapper()
        .readTree(scenario.toFile())
        .required("session")
        .required("symbol")
        .asText();
  }
}
