package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.council.platform.procedure.Entering;

/**
 * A session as agenda convened it: by which rule book, in which languages, and how acts are
 * entered.
 */
@Entity
@Table(name = "council_session")
public class CouncilSession {

  @Id
  @Column(name = "session")
  private String symbol;

  @Column(name = "rules", nullable = false)
  private RuleBook rules;

  @Column(name = "languages", nullable = false)
  private Languages languages;

  @Column(name = "entered_after_the_fact", nullable = false)
  private boolean enteredAfterTheFact;

  /** The last day that is planned; null where it was not kept when agenda told of it. */
  @Column(name = "closes_on")
  private LocalDate closesOn;

  protected CouncilSession() {}

  public CouncilSession(String symbol, RuleBook rules, List<String> languages, Entering entering) {
    this.symbol = symbol;
    this.rules = rules;
    this.languages = new Languages(languages);
    this.enteredAfterTheFact = entering.afterTheFact();
    this.closesOn = entering.lastDay();
  }

  public RuleBook ruleBook() {
    return rules;
  }

  public Languages languages() {
    return languages;
  }

  /** Who states when an act happened, and until when one may be told. */
  public Entering entering() {
    return new Entering(enteredAfterTheFact, closesOn);
  }
}
