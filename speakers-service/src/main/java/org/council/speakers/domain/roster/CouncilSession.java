package org.council.speakers.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.council.platform.procedure.Entering;

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

  /** The last day that is planned; null where it was not kept when agenda told of it. */
  @Column(name = "closes_on")
  private LocalDate closesOn;

  protected CouncilSession() {}

  public CouncilSession(String symbol, String rules, Entering entering) {
    this.symbol = symbol;
    this.rules = rules;
    this.enteredAfterTheFact = entering.afterTheFact();
    this.closesOn = entering.lastDay();
  }

  /** The name of the rule book of bodies that have none of their own. */
  public String rules() {
    return rules;
  }

  /** Who states when an act happened, and until when one may be told. */
  public Entering entering() {
    return new Entering(enteredAfterTheFact, closesOn);
  }
}
