package org.council.agenda.domain.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * What is left of an item that a revised agenda took away, until another stands under its number.
 * The database writes it.
 */
@Entity
public class RemovedItem {

  @Id private String id;
  private String meetingId;
  private int number;
  private String item;
  private Instant modified;

  protected RemovedItem() {}

  /** The number that it had in the meeting. */
  public int number() {
    return number;
  }

  /** The id that the same item keeps in every meeting. */
  public String item() {
    return item;
  }

  /** When it was taken away, by the database's clock. */
  public Instant modified() {
    return modified;
  }
}
