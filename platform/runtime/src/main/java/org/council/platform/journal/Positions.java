package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.platform.procedure.InvalidInput;

/** The positions from which a reader may go on. */
@ApplicationScoped
class Positions {

  private final JournalTable table;

  @Inject
  Positions(JournalTable table) {
    this.table = table;
  }

  /**
   * Stops a reader that knows a position which this log has not reached: it is of another service,
   * or of a log of which the end was lost. Waiting there, it would miss all that is said until the
   * log is as long again.
   *
   * @param field what the request says it in
   * @throws InvalidInput naming the field
   */
  void mustHaveBeen(String field, long position) {
    long last = position == 0 ? 0 : table.lastPosition();
    if (position > last) {
      throw new InvalidInput(
          field, "%d lies ahead: this log ends at %d.".formatted(position, last));
    }
  }
}
