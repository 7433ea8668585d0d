package org.council.documents.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.documents.domain.Disposal;
import org.council.documents.domain.DocumentSymbol;
import org.council.documents.domain.Outcome;

/** The Council took a decision on an item. */
record DecisionTaken(
    String session,
    String meeting,
    int number,
    String item,
    String decision,
    List<DecidedOutcome> outcomes) {

  /**
   * One outcome of it.
   *
   * @param document the symbol as spelt there; null where it is not about a document
   */
  record DecidedOutcome(String outcome, String document, String part, String to) {

    /** What it says of a document; nothing where it says nothing of one. */
    Optional<Disposal> ofDocument(DecisionTaken decision, Instant at) {
      return Optional.ofNullable(document)
          .flatMap(text -> DocumentSymbol.readIn(decision.session(), text))
          .flatMap(symbol ->
              Outcome.named(outcome)
                  .map(known ->
                      new Disposal(
                          decision.decision(),
                          decision.meeting(),
                          decision.number(),
                          decision.item(),
                          symbol,
                          known,
                          part,
                          to,
                          at,
                          null)));
    }
  }
}
