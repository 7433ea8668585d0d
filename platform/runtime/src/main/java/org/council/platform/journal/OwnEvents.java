package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What this service has said itself. */
@ApplicationScoped
public class OwnEvents {

  private final JournalTable table;

  @Inject
  OwnEvents(JournalTable table) {
    this.table = table;
  }

  public boolean isCommitted(UUID id) {
    return table.has(id);
  }
}
