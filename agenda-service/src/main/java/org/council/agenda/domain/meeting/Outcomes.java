package org.council.agenda.domain.meeting;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.ItemEvent.DecidedOutcome;

/**
 * The outcomes of one decision.
 *
 * @param inOrder the outcomes in the order of their taking, never empty
 */
public record Outcomes(List<Outcome> inOrder) {

  public Outcomes {
    inOrder = List.copyOf(inOrder);
  }

  /**
   * How the item stands when it is closed after this decision: the strongest of all.
   *
   * @param aDocumentIsLeft whether the item has a document that was not withdrawn
   */
  ItemStatus leaveTheItem(boolean aDocumentIsLeft) {
    return inOrder.stream()
        .map(outcome -> outcome.leavesTheItem(aDocumentIsLeft))
        .reduce(ItemStatus.CLOSED, ItemStatus::orStronger);
  }

  /** The documents that were withdrawn as a whole. */
  Stream<DocumentSymbol> withdrawnDocuments() {
    return inOrder.stream().filter(Outcome::withdrawsADocument).map(Outcome::document);
  }

  /** The documents that were approved or adopted as a whole, in order. */
  public Stream<DocumentSymbol> acceptedDocuments() {
    return inOrder.stream()
        .filter(outcome -> outcome.kind().accepts())
        .filter(outcome -> outcome.document() != null && outcome.part() == null)
        .map(Outcome::document);
  }

  /** The codes of the bodies to which something is referred, by the places of the outcomes. */
  public SortedMap<Integer, String> bodiesReferredTo() {
    SortedMap<Integer, String> bodies = new TreeMap<>();
    for (int place = 0; place < inOrder.size(); place++) {
      Outcome outcome = inOrder.get(place);
      if (outcome.kind() == OutcomeKind.REFERRED) {
        bodies.put(place, outcome.to());
      }
    }
    return bodies;
  }

  /** The outcomes as they are announced. */
  public List<DecidedOutcome> told() {
    return inOrder.stream().map(Outcome::told).toList();
  }
}
