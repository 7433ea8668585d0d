package org.council.speakers.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The rule books there are. */
public record RuleBooks(List<RuleBook> books) {

  /** The name of the one that is followed by a body that names none that is known. */
  public static final String DEFAULT = "itu-council";

  /**
   * @throws IllegalArgumentException when two have one name, or the default is missing
   */
  public RuleBooks {
    books = List.copyOf(books);
    List<String> names = books.stream().map(RuleBook::name).toList();
    if (new HashSet<>(names).size() < names.size() || !names.contains(DEFAULT)) {
      throw new IllegalArgumentException(
          "There must be %s, and each name once, in %s".formatted(DEFAULT, names));
    }
  }

  /** The rule book of that name. */
  public Optional<RuleBook> find(String name) {
    return books.stream().filter(book -> book.name().equals(name)).findFirst();
  }

  /** The rule book of that name; {@link #DEFAULT} for a name that is new. */
  public RuleBook named(String name) {
    return find(name).or(() -> find(DEFAULT)).orElseThrow();
  }
}
