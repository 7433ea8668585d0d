package org.council.documents.domain;

/** What is issued beside an edition and does not replace it. */
public enum AmendmentKind {
  /** Corrects the edition; it may concern some language versions only. */
  CORRIGENDUM("Corr"),
  /** Adds to the edition. */
  ADDENDUM("Add");

  private final String suffix;

  AmendmentKind(String suffix) {
    this.suffix = suffix;
  }

  /** How a symbol writes it: {@code Corr}. */
  String suffix() {
    return suffix;
  }
}
