package org.council.weir.persistence;

import jakarta.transaction.Transactional;
import java.util.List;
import org.council.mill.Mill;

/** A repository that owns its transactions, and reads what another service has. */
@Transactional
public class Weirs {

  /** Those that are kept. */
  public List<Mill> kept() {
    return List.of();
  }
}
