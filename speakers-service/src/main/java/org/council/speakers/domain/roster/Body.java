package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A body of the session: which rule book it follows. */
@Entity
@Table(name = "body")
public class Body {

  @EmbeddedId private BodyId id;

  @Column(name = "rules", nullable = false)
  private String rules;

  protected Body() {}

  public Body(BodyId id, String rules) {
    this.id = id;
    this.rules = rules;
  }

  /** Agenda told which rule book it follows now. */
  public void follows(String ruleBook) {
    rules = ruleBook;
  }

  /** The name of its rule book. */
  public String rules() {
    return rules;
  }
}
