package org.council.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.council.platform.procedure.InvalidInput;

/** The positions from which a reader may go on, and the events that stand there. */
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

  /**
   * Stops also a reader that had another event at its position. After a restore a log goes on from
   * an earlier end and gives its positions again: there it is as long as before, and is not the one
   * that was read.
   *
   * @param event the id of the event that the reader had at the position; null where it does not
   *     say
   * @throws InvalidInput naming the field, or {@code event}
   */
  void mustHaveBeen(String field, long position, String event) {
    mustHaveBeen(field, position);
    if (event != null && table.idAt(position).map(UUID::toString).filter(event::equals).isEmpty()) {
      throw new InvalidInput(
          "event",
          "%s does not stand at %d: this log was restored, or is another."
              .formatted(event, position));
    }
  }
}
