package org.council.agenda.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** A decision of a meeting on one item, with one or several outcomes. It never changes. */
@Entity
public class Decision {

  @Id private String id;
  private int number;
  private Outcomes outcomes;
  private List<String> present;
  private Instant takenAt;

  @Column(insertable = false, updatable = false)
  private Instant modified;

  protected Decision() {}

  Decision(String id, int number, Outcomes outcomes, List<String> present, Instant takenAt) {
    this.id = id;
    this.number = number;
    this.outcomes = outcomes;
    this.present = present;
    this.takenAt = takenAt;
  }

  /** Its id in the session: {@code PL-1/8/1}. */
  public String decision() {
    return id.substring(id.indexOf('/') + 1);
  }

  public Outcomes outcomes() {
    return outcomes;
  }

  /** The Member States of the council with a councillor in the room when it was taken. */
  public List<String> present() {
    return List.copyOf(present);
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** When it was entered, by the database's clock; null before. */
  public Instant modified() {
    return modified;
  }
}
