package org.council.minutes.domain.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A statement made in a meeting that a State wants to be included in the record. */
@Entity
@Table(name = "statement_for_the_record")
public class StatementForTheRecord {

  /** The intervention in which it was made: a State asks once for each. */
  @Id
  @Column(name = "intervention", nullable = false)
  private String intervention;

  @Column(name = "item_number", nullable = false)
  private int item;

  @Column(name = "delegation", nullable = false)
  private String delegation;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  protected StatementForTheRecord() {}

  StatementForTheRecord(String intervention, int item, String delegation, Instant requestedAt) {
    this.intervention = intervention;
    this.item = item;
    this.delegation = delegation;
    this.requestedAt = requestedAt;
  }

  void submit(Instant at) {
    submittedAt = at;
  }

  boolean isOf(String someDelegation, int someItem) {
    return delegation.equals(someDelegation) && item == someItem;
  }

  boolean isAwaited() {
    return status() == StatementStatus.REQUESTED;
  }

  public StatementStatus status() {
    return submittedAt == null ? StatementStatus.REQUESTED : StatementStatus.SUBMITTED;
  }

  public String intervention() {
    return intervention;
  }

  public int item() {
    return item;
  }

  public String delegation() {
    return delegation;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** When its summary was submitted; empty while it is awaited. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }
}
