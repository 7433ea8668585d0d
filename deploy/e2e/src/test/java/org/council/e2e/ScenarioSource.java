package org.council.e2e;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A scenario file as it is written, with the places of what is told otherwise elsewhere.
 *
 * @param text the file
 * @param symbol the session's symbol in it
 * @param expectedFiles the names of files that {@code expect.record} has
 */
record ScenarioSource(String text, ScalarNode symbol, List<ScalarNode> expectedFiles) {

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is no YAML, or has no session with a symbol
   */
  static ScenarioSource of(Path scenario) throws IOException {
    String text = Files.readString(scenario);
    Node root = parsed(text);
    ScalarNode symbol =
        at(root, "session", "symbol")
            .filter(ScalarNode.class::isInstance)
            .map(ScalarNode.class::cast)
            .orElseThrow(() -> new IllegalArgumentException(scenario + ": no `session.symbol`"));
    return new ScenarioSource(text, symbol, scalarsOf(at(root, "expect", "record")));
  }

  private static Node parsed(String text) {
    try {
      return new Yaml().compose(new StringReader(text));
    } catch (YAMLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Optional<Node> at(Node root, String... keys) {
    Optional<Node> node = Optional.ofNullable(root);
    for (String key : keys) {
      node = node.flatMap(map -> valuesOf(map, key).findFirst());
    }
    return node;
  }

  private static Stream<Node> valuesOf(Node node, String key) {
    return node instanceof MappingNode map
        ? map.getValue().stream()
            .filter(entry -> entry.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
            .map(entry -> entry.getValueNode())
        : Stream.empty();
  }

  private static List<ScalarNode> scalarsOf(Optional<Node> map) {
    return map.filter(MappingNode.class::isInstance).map(MappingNode.class::cast).stream()
        .flatMap(entries -> entries.getValue().stream())
        .map(entry -> entry.getValueNode())
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .distinct()
        .toList();
  }

  /** Where the symbol ends; an anchor may stand before it, a quotation mark behind. */
  int endOfSymbol() {
    String written = text.substring(place(symbol.getStartMark()), place(symbol.getEndMark()));
    int begins = written.lastIndexOf(symbol.getValue());
    if (begins < 0) {
      throw new IllegalArgumentException("the session's symbol is not written as it reads");
    }
    return place(symbol.getStartMark()) + begins + symbol.getValue().length();
  }

  /** Whether a place lies in what a scalar is written as. */
  boolean spans(ScalarNode scalar, int place) {
    return place(scalar.getStartMark()) <= place && place <= place(scalar.getEndMark());
  }

  /** Marks count characters, and strings what a character is made of. */
  private int place(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
