package org.council.platform.journal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.council.platform.transaction.Statements;

/** The journal, whose first reading ends in an error. */
final class FailingOnce extends JournalTable {

  private final AtomicBoolean failed = new AtomicBoolean();

  FailingOnce(Statements statements) {
    super(statements, null, null);
  }

  @Override
  List<JournalEntry> after(long position, int limit) {
    if (failed.compareAndSet(false, true)) {
      throw new LinkageError("broken");
    }
    return super.after(position, limit);
  }

  boolean hasFailed() {
    return failed.get();
  }
}
