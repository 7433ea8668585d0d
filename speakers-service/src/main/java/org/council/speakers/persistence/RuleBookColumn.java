package org.council.speakers.persistence;

import jakarta.persistence.Converter;
import org.council.platform.rulebook.RuleBookByName;
import org.council.speakers.domain.rules.RuleBook;

/** A rule book by its name. */
@Converter(autoApply = true)
public class RuleBookColumn extends RuleBookByName<RuleBook> {

  RuleBookColumn() {
    super(RuleBook::name, name -> RuleBooksFile.books().find(name));
  }
}
