package org.council.platform.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** An aggregate of which a list says when it was changed last: the database stamps its row. */
@MappedSuperclass
public abstract class StampedAggregate extends Aggregate {

  @Column(name = "modified", insertable = false, updatable = false)
  private Instant modified;

  /**
   * When it was changed last, by the database's clock and whenever that happened in the room; null
   * where something was recorded since it was loaded, for the database has not said it yet.
   */
  public Instant modified() {
    return isAsLoaded() ? modified : null;
  }
}
