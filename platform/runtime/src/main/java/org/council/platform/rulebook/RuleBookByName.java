package org.council.platform.rulebook;

import jakarta.persistence.AttributeConverter;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps a rule book in a column, by its name.
 *
 * @param <B> what a rule book is for the service
 */
public abstract class RuleBookByName<B> implements AttributeConverter<B, String> {

  private final Function<B, String> name;
  private final Function<String, Optional<B>> find;

  /**
   * @param name of a book
   * @param find the book of a name, of those that the service has
   */
  protected RuleBookByName(Function<B, String> name, Function<String, Optional<B>> find) {
    this.name = name;
    this.find = find;
  }

  @Override
  public String convertToDatabaseColumn(B book) {
    return book == null ? null : name.apply(book);
  }

  /**
   * @throws RuleBookFault when the book is missing: {@link FollowedRuleBooks} stops the start
   *     before
   */
  @Override
  public B convertToEntityAttribute(String named) {
    return named == null
        ? null
        : find.apply(named)
            .orElseThrow(() -> new RuleBookFault("%s is followed and missing".formatted(named)));
  }
}
