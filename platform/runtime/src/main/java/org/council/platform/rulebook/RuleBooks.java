package org.council.platform.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.council.platform.procedure.InvalidInput;

/**
 * The rule books of a service, one of which somebody asks for or is said to follow.
 *
 * @param <B> what a rule book is for the service
 */
public final class RuleBooks<B> {

  private final Map<String, B> byName = new LinkedHashMap<>();

  /**
   * @param name of a book
   * @throws RuleBookFault when two have the same
   */
  public RuleBooks(List<B> books, Function<B, String> name) {
    books.forEach(book -> add(name.apply(book), book));
  }

  private void add(String name, B book) {
    if (byName.putIfAbsent(name, book) != null) {
      throw new RuleBookFault("two are called %s".formatted(name));
    }
  }

  /** All of them, in the order in which they were read. */
  public List<B> all() {
    return List.copyOf(byName.values());
  }

  /** The names of all. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** The rule book of that name. */
  public Optional<B> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The rule book that a client asks for.
   *
   * @throws InvalidInput naming {@code field} and those there are, when there is none of that name
   */
  public B askedFor(String field, String name) {
    return find(name)
        .orElseThrow(() ->
            new InvalidInput(field, "known rule books: " + String.join(", ", byName.keySet())));
  }

  /**
   * The rule book that somebody is said to follow. None stands in for another: an event that names
   * one which is missing waits for it, parked.
   *
   * @throws RuleBookFault when it is missing
   */
  public B followed(String name) {
    return find(name)
        .orElseThrow(() ->
            new RuleBookFault(
                "%s is missing. Put its file where %s names the directory, start again, and replay the event."
                    .formatted(name, RuleBookFiles.DIRECTORY)));
  }
}
