package org.council.speakers.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.council.speakers.domain.RuleBook;

/** A rule book by its name. */
@Converter(autoApply = true)
public class RuleBookColumn implements AttributeConverter<RuleBook, String> {

  @Override
  public String convertToDatabaseColumn(RuleBook book) {
    return book == null ? null : book.name();
  }

  @Override
  public RuleBook convertToEntityAttribute(String name) {
    return name == null ? null : RuleBooksFile.books().named(name);
  }
}
