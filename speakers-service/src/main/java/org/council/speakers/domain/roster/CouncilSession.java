package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A session as agenda convened it: by which rule book, and how acts are entered. */
@Entity
@Table(name = "council_session")
public class CouncilSession {

  @Id
  @Column(name = "session")
  private String symbol;

  @Column(name = "rules", nullable = false)
  private String rules;

  @Column(name = "entered_after_the_fact", nullable = false)
  private boolean enteredAfterTheFact;

  protected CouncilSession() {}

  public CouncilSession(String symbol, String rules, boolean enteredAfterTheFact) {
    this.symbol = symbol;
    this.rules = rules;
    this.enteredAfterTheFact = enteredAfterTheFact;
  }

  /** The name of the rule book of bodies that have none of their own. */
  public String rules() {
    return rules;
  }

  /** Whether every actor states when an act happened, as in a rehearsal or an old meeting. */
  public boolean isEnteredAfterTheFact() {
    return enteredAfterTheFact;
  }
}
