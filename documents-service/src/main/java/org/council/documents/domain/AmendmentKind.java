package org.council.documents.domain;

import org.council.platform.procedure.SymbolSuffix;

/** What is issued beside an edition and does not replace it. */
public enum AmendmentKind {
  /** Corrects the edition, or an addendum; it may concern some language versions only. */
  CORRIGENDUM(SymbolSuffix.Kind.CORRIGENDUM),
  /** Adds to the edition. */
  ADDENDUM(SymbolSuffix.Kind.ADDENDUM);

  private final SymbolSuffix.Kind written;

  AmendmentKind(SymbolSuffix.Kind written) {
    this.written = written;
  }

  static AmendmentKind of(SymbolSuffix.Kind written) {
    return written == SymbolSuffix.Kind.CORRIGENDUM ? CORRIGENDUM : ADDENDUM;
  }

  /** How a symbol writes it. */
  SymbolSuffix.Kind written() {
    return written;
  }
}
