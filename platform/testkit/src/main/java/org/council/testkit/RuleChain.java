package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way from a rule to its test and to its row in a README, held whole by the id: the rule {@code
 * abc-07} is tested by the class {@code Abc07WhatItSaysTest} and stands in the row that begins with
 * {@code | `abc-07` |}.
 */
public final class RuleChain {

  private static final Pattern TEST = Pattern.compile("([A-Z][a-z]+)([0-9]+)[A-Z]\\w*Test\\.java");

  private final List<String> ids;

  private RuleChain(List<String> ids) {
    this.ids = ids;
  }

  /** The chain of these rules, by their ids in their order. */
  public static RuleChain of(List<String> ids) {
    return new RuleChain(List.copyOf(ids));
  }

  /** Fails unless each rule has one test class in the folder, and no other rule has. */
  public RuleChain isTestedIn(Path folder) {
    try (Stream<Path> tests = Files.list(folder)) {
      assertThat(tests.map(test -> idIn(test.getFileName().toString())))
          .containsExactlyInAnyOrderElementsOf(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Fails unless the page has one row for each rule, in their order, and for no other. */
  public RuleChain isListedIn(Path page) {
    String prefix = "| `" + ids.getFirst().substring(0, ids.getFirst().indexOf('-') + 1);
    List<String> listed =
        linesOf(page).stream()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(listed).containsExactlyElementsOf(ids);
    return this;
  }

  /** {@code abc-07} of {@code Abc07WhatItSaysTest.java}; another name as it stands. */
  private static String idIn(String name) {
    Matcher test = TEST.matcher(name);
    return test.matches() ? test.group(1).toLowerCase(Locale.ROOT) + "-" + test.group(2) : name;
  }

  private static List<String> linesOf(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
