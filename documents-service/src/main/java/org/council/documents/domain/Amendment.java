package org.council.documents.domain;

import org.council.platform.procedure.SymbolSuffix;

/**
 * A corrigendum or an addendum as a symbol names it: {@code Corr.1}.
 *
 * @param kind whether it corrects or adds
 * @param number counted from 1 for each kind, and within each addendum
 * @param addendum the number of the addendum that a corrigendum is to, {@code 1} of {@code
 *     Add.1/Corr.2}; 0 where it is to the edition
 */
public record Amendment(AmendmentKind kind, int number, int addendum) {

  public Amendment {
    if (number < 1) {
      throw new IllegalArgumentException("amendments are counted from 1");
    }
  }

  /** One to the edition. */
  public Amendment(AmendmentKind kind, int number) {
    this(kind, number, 0);
  }

  static Amendment of(SymbolSuffix written) {
    return new Amendment(AmendmentKind.of(written.kind()), written.number(), written.addendum());
  }

  SymbolSuffix written() {
    return new SymbolSuffix(kind.written(), number, addendum);
  }

  /** Whether it is a corrigendum to that addendum. */
  boolean corrects(Amendment other) {
    return other.kind == AmendmentKind.ADDENDUM && addendum == other.number;
  }
}
