package org.council.minutes.domain.record;

import java.util.List;
import org.council.minutes.domain.AgendaFact;
import org.council.minutes.domain.AgendaFact.DecisionTaken;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Texts;

/**
 * Reads what was decided: which body, which part of which document, or which words an outcome is
 * about.
 */
final class Outcomes {

  private final MeetingFacts facts;

  Outcomes(MeetingFacts facts) {
    this.facts = facts;
  }

  /**
   * The outcomes of a decision in order, neighbours of one kind joined.
   *
   * @param chair who presided
   */
  List<Outcome> of(DecisionTaken decision, Speaker.Officer chair) {
    return Outcome.merged(
        decision.outcomes().stream().map(outcome -> outcome(outcome, chair)).toList());
  }

  private Outcome outcome(AgendaFact.Outcome outcome, Speaker.Officer chair) {
    return new Outcome(
        outcome.outcome(),
        List.of(matter(outcome)),
        body(outcome),
        chair,
        Texts.of(outcome.office()));
  }

  /**
   * Carried over is the item, whatever else the decision names. Without an object every outcome is
   * about the item: none of its documents is withdrawn with it, in documents-service either.
   */
  private Matter matter(AgendaFact.Outcome outcome) {
    if (outcome.outcome() == OutcomeKind.CARRIED_OVER) {
      return new Matter.TheItem();
    }
    Texts text = Texts.of(outcome.text());
    if (!text.isEmpty()) {
      return new Matter.InWords(text);
    }
    if (outcome.document() == null) {
      return new Matter.TheItem();
    }
    String document = Symbols.tidy(outcome.document());
    return outcome.part() == null
        ? new Matter.Documents(List.of(document))
        : facts.parts().part(document, outcome.part());
  }

  private Body body(AgendaFact.Outcome outcome) {
    return outcome.outcome() == OutcomeKind.REFERRED && outcome.to() != null
        ? facts.body(outcome.to())
        : facts.body();
  }
}
