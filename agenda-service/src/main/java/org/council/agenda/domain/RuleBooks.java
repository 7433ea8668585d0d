package org.council.agenda.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.council.platform.procedure.InvalidInput;

/** The rule books that a session or a body may follow. */
public record RuleBooks(List<RuleBook> books) {

  public RuleBooks {
    books = List.copyOf(books);
  }

  /** The rule book of that name. */
  public Optional<RuleBook> find(String name) {
    return books.stream().filter(book -> book.name().equals(name)).findFirst();
  }

  /**
   * The rule book that is asked for.
   *
   * @throws InvalidInput naming {@code field}, when there is none of that name
   */
  public RuleBook named(String field, String name) {
    return find(name)
        .orElseThrow(() -> new InvalidInput(field, "known rule books: " + namesOfAll()));
  }

  private String namesOfAll() {
    return books.stream().map(RuleBook::name).collect(Collectors.joining(", "));
  }
}
