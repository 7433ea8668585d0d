package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A delegation as the roster of the session has it. */
@Entity
@Table(name = "delegation")
public class Delegation {

  @EmbeddedId private DelegationId id;

  @Enumerated(EnumType.STRING)
  @Column(name = "category", nullable = false)
  private Category category;

  protected Delegation() {}

  public Delegation(DelegationId id, Category category) {
    this.id = id;
    this.category = category;
  }

  /** The roster says what it is now. */
  public void takesPartAs(Category now) {
    category = now;
  }

  public Category category() {
    return category;
  }
}
