package org.council.agenda.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.council.agenda.domain.RuleBook;

/** Keeps a rule book by its name. */
@Converter(autoApply = true)
class RuleBookColumn implements AttributeConverter<RuleBook, String> {

  @Override
  public String convertToDatabaseColumn(RuleBook book) {
    return book == null ? null : book.name();
  }

  /**
   * @throws IllegalStateException when a rule book that is followed is no longer among the files
   */
  @Override
  public RuleBook convertToEntityAttribute(String name) {
    return name == null
        ? null
        : RuleBooksFile.books()
            .find(name)
            .orElseThrow(() ->
                new IllegalStateException("Rule book %s is followed and missing".formatted(name)));
  }
}
