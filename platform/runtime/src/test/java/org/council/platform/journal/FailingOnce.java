package org.council.platform.journal;

import io.agroal.api.AgroalDataSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The journal, whose first reading ends in an error. */
final class FailingOnce extends JournalTable {

  private final AtomicBoolean failed = new AtomicBoolean();

  FailingOnce(AgroalDataSource dataSource) {
    super(dataSource, null, null);
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
