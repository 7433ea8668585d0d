package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

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

  protected CouncilSession() {}

  public CouncilSession(
      String symbol, RuleBook rules, List<String> languages, boolean enteredAfterTheFact) {
    this.symbol = symbol;
    this.rules = rules;
    this.languages = new Languages(languages);
    this.enteredAfterTheFact = enteredAfterTheFact;
  }

  public String symbol() {
    return symbol;
  }

  public RuleBook ruleBook() {
    return rules;
  }

  public Languages languages() {
    return languages;
  }

  /** Whether every actor states when an act happened, as in a rehearsal or an old meeting. */
  public boolean isEnteredAfterTheFact() {
    return enteredAfterTheFact;
  }
}
