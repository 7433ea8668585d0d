package org.council.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenario told again of a session with another symbol, so that one suite can play the same
 * meeting several times: the symbol is changed in the file, in its document symbols and in the
 * expected files beside it.
 */
final class Retold {

  private static final Pattern SYMBOL =
      Pattern.compile("^session:\\s*\\n(?:\\s+.*\\n)*?\\s+symbol: (\\w+)\\s*$", Pattern.MULTILINE);

  private Retold() {}

  /**
   * Copies a scenario and the text files beside it.
   *
   * @param suffix what the session's symbol gets at its end; the copies keep their names
   * @param folder where the copies go
   * @return the copy of the scenario
   */
  static Path with(String suffix, Path scenario, Path folder) throws IOException {
    String symbol = symbolOf(scenario);
    for (Path file : filesOf(scenario)) {
      String retold = Files.readString(file).replaceAll("\\b" + symbol + "\\b", symbol + suffix);
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

  private static String symbolOf(Path scenario) throws IOException {
    Matcher symbol = SYMBOL.matcher(Files.readString(scenario));
    if (!symbol.find()) {
      throw new IllegalArgumentException("no session symbol in " + scenario);
    }
    return symbol.group(1);
  }
}
