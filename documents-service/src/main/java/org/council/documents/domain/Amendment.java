package org.council.documents.domain;

import java.util.Comparator;

/**
 * A corrigendum or an addendum as a symbol names it: {@code Corr.1}.
 *
 * @param kind whether it corrects or adds
 * @param number counted from 1 for each kind
 */
public record Amendment(AmendmentKind kind, int number) implements Comparable<Amendment> {

  private static final Comparator<Amendment> CORRIGENDA_FIRST =
      Comparator.comparing(Amendment::kind).thenComparing(Amendment::number);

  public Amendment {
    if (number < 1) {
      throw new IllegalArgumentException("amendments are counted from 1");
    }
  }

  /** {@code Corr.1}. */
  String canonical() {
    return kind.suffix() + "." + number;
  }

  /** {@code Corr1}. */
  String urlForm() {
    return kind.suffix() + number;
  }

  @Override
  public int compareTo(Amendment other) {
    return CORRIGENDA_FIRST.compare(this, other);
  }
}
