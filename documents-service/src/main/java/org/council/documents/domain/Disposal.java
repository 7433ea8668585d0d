package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * What a decision of the Council did with a document.
 *
 * @param decision the decision's id in agenda
 * @param meeting in which it was taken, {@code PL-1}
 * @param number the item's number in that meeting
 * @param item the item, the same in every meeting that takes it up
 * @param symbol the text it pins
 * @param outcome what it says of it
 * @param part the part it is about, as the decision names it; null for the whole
 * @param to the body, meeting or session that goes on with it; null where nobody does
 * @param decidedAt when it was taken
 * @param flag why it looks odd beside what is registered; null where it does not
 */
@Embeddable
public record Disposal(
    @Column(name = "decision", nullable = false) String decision,
    @Column(name = "meeting", nullable = false) String meeting,
    @Column(name = "number", nullable = false) int number,
    @Column(name = "item", nullable = false) String item,
    @Column(name = "symbol", nullable = false) DocumentSymbol symbol,
    @Enumerated(EnumType.STRING) @Column(name = "outcome", nullable = false) Outcome outcome,
    @Column(name = "part") String part,
    @Column(name = "referred_to") String to,
    @Column(name = "decided_at", nullable = false) Instant decidedAt,
    @Enumerated(EnumType.STRING) @Column(name = "flag") Flag flag) {

  /** The part it is about, if it is not about the whole. */
  public Optional<String> namedPart() {
    return Optional.ofNullable(part);
  }

  /** Whether it withdraws the document, or the part that it is about. */
  boolean withdraws() {
    return outcome == Outcome.WITHDRAWN;
  }

  /** Whether nothing more can be done with the document; a part may be withdrawn by itself. */
  boolean withdrawsTheWhole() {
    return withdraws() && part == null;
  }

  Disposal flagged(Optional<Flag> why) {
    return new Disposal(
        decision, meeting, number, item, symbol, outcome, part, to, decidedAt, why.orElse(null));
  }
}
