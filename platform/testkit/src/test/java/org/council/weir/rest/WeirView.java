package org.council.weir.rest;

import jakarta.transaction.Transactional;
import org.council.weir.persistence.Weirs;

/** What touches persistence, and opens a transaction for it. */
public class WeirView {

  /** How many are shown. */
  @Transactional
  public int shown(Weirs weirs) {
    return weirs.kept().size();
  }
}
