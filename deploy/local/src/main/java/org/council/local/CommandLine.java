package org.council.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed: a command, its arguments and its options.
 *
 * @param command first word
 * @param arguments words that belong to no option
 * @param options values by option, in the order they were given; a flag has none
 */
record CommandLine(String command, List<String> arguments, Map<String, List<String>> options) {

  private static final Set<String> FLAGS = Set.of("--fresh");

  /**
   * Takes the words apart.
   *
   * @throws Trouble when an option has no value
   */
  static CommandLine parse(String... words) {
    var arguments = new ArrayList<String>();
    var options = new HashMap<String, List<String>>();
    var rest = List.of(words).listIterator();
    var command = rest.hasNext() ? rest.next() : "";
    while (rest.hasNext()) {
      var word = rest.next();
      if (!word.startsWith("--")) {
        arguments.add(word);
      } else {
        var values = options.computeIfAbsent(word, _ -> new ArrayList<>());
        if (!FLAGS.contains(word)) {
          values.add(next(rest, word));
        }
      }
    }
    return new CommandLine(command, arguments, options);
  }

  private static String next(Iterator<String> words, String option) {
    if (!words.hasNext()) {
      throw new Trouble(option + " needs a value");
    }
    return words.next();
  }

  /** Whether a flag was given. */
  boolean has(String flag) {
    return options.containsKey(flag);
  }

  /** All values of an option that may be repeated. */
  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The last value of an option. */
  Optional<String> option(String name) {
    return options.containsKey(name) ? Optional.of(all(name).getLast()) : Optional.empty();
  }

  /**
   * Makes sure that nothing was typed that the command does not know.
   *
   * @throws Trouble when something was
   */
  CommandLine taking(int atMost, Set<String> known) {
    var unknown = options.keySet().stream().filter(option -> !known.contains(option)).findFirst();
    if (unknown.isPresent()) {
      throw new Trouble("%s does not know %s".formatted(command, unknown.get()));
    }
    if (arguments.size() > atMost) {
      throw new Trouble(
          "%s does not know what to do with %s".formatted(command, arguments.getLast()));
    }
    return this;
  }
}
