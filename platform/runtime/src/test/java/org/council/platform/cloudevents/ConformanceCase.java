package org.council.platform.cloudevents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case of the CloudEvents conformance suite: a scenario of a Gherkin file. Reads just as much of
 * Gherkin as those files use: steps with a text block or a table, and outlines with examples.
 */
final class ConformanceCase {

  private static final String BLOCK = "\"\"\"";

  private final String name;
  private final Map<String, String> blocks = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();

  private ConformanceCase(String name) {
    this.name = name;
  }

  /** The cases of a file, an outline as often as it has examples. */
  static List<ConformanceCase> of(Path feature) throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String scenario : Files.readString(feature).split("\n *Scenario(?= Outline:|:)")) {
      if (scenario.startsWith(":") || scenario.startsWith(" Outline:")) {
        expand(scenario).map(ConformanceCase::read).forEach(cases::add);
      }
    }
    return cases;
  }

  /** Its name, the example's values included. */
  String name() {
    return name;
  }

  /** The text block after the step that begins so. */
  String block(String step) {
    return blocks.get(step);
  }

  /** The rows of the table after the step that begins so, first column to second. */
  Map<String, String> table(String step) {
    return tables.get(step);
  }

  private static Stream<String> expand(String scenario) {
    String[] parts = scenario.split("\n *Examples:");
    if (parts.length == 1) {
      return Stream.of(scenario);
    }
    List<List<String>> rows = parts[1].lines().map(ConformanceCase::cells).toList();
    List<List<String>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
    String placeholder = "<" + filled.getFirst().getFirst() + ">";
    return filled.stream().skip(1).map(row -> parts[0].replace(placeholder, row.getFirst()));
  }

  private static ConformanceCase read(String scenario) {
    List<String> lines = scenario.lines().map(String::strip).toList();
    String title = lines.getFirst();
    ConformanceCase read = new ConformanceCase(title.substring(title.indexOf(':') + 1).strip());
    String step = "";
    StringBuilder block = null;
    for (String line : lines) {
      if (line.equals(BLOCK) && block != null) {
        read.blocks.put(step, block.toString());
        block = null;
      } else if (line.equals(BLOCK)) {
        block = new StringBuilder();
      } else if (block != null) {
        block.append(line).append('\n');
      } else if (line.startsWith("|")) {
        List<String> cells = cells(line);
        read.tables
            .computeIfAbsent(step, s -> new LinkedHashMap<>())
            .put(cells.get(0), cells.get(1));
      } else {
        step = line.replaceFirst("^(Given|When|Then|And) ", "").replaceFirst(":$", "");
      }
    }
    read.tables.values().forEach(table -> table.remove("key"));
    return read;
  }

  private static List<String> cells(String row) {
    return Stream.of(row.strip().split("\\|")).skip(1).map(String::strip).toList();
  }
}
