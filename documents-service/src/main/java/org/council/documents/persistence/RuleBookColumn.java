package org.council.documents.persistence;

import jakarta.persistence.Converter;
import org.council.documents.domain.RuleBook;
import org.council.platform.rulebook.RuleBookByName;

/** A rule book by its name. */
@Converter(autoApply = true)
public class RuleBookColumn extends RuleBookByName<RuleBook> {

  RuleBookColumn() {
    super(RuleBook::name, name -> RuleBooksFile.books().find(name));
  }
}
