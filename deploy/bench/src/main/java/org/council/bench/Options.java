package org.council.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the command line behind the command: {@code --rounds 5 --profile}. */
final class Options {

  private static final String SET = "";

  private final Map<String, String> values = new LinkedHashMap<>();

  private Options() {}

  /**
   * Reads options.
   *
   * @param valued those that take a value
   * @param flags those that take none
   * @throws IllegalArgumentException when there is another, or a value is missing
   */
  static Options of(List<String> words, Set<String> valued, Set<String> flags) {
    Options options = new Options();
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String option = left.pop();
      if (flags.contains(option)) {
        options.values.put(option, SET);
      } else if (valued.contains(option) && !left.isEmpty()) {
        options.values.put(option, left.pop());
      } else {
        throw new IllegalArgumentException("Not understood: " + option);
      }
    }
    return options;
  }

  boolean has(String flag) {
    return values.containsKey(flag);
  }

  int number(String option, int otherwise) {
    return values.containsKey(option) ? Integer.parseInt(values.get(option)) : otherwise;
  }

  Duration seconds(String option, int otherwise) {
    return Duration.ofSeconds(number(option, otherwise));
  }

  /** A list of words with commas between. */
  List<String> words(String option, List<String> otherwise) {
    return values.containsKey(option) ? List.of(values.get(option).split(",")) : otherwise;
  }
}
