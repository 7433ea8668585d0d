package org.council.documents.domain;

import java.util.Optional;
import org.council.documents.domain.DocumentsEvent.DecisionAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAgreed;
import org.council.documents.domain.DocumentsEvent.DocumentApproved;
import org.council.documents.domain.DocumentsEvent.DocumentCarriedOver;
import org.council.documents.domain.DocumentsEvent.DocumentDeferred;
import org.council.documents.domain.DocumentsEvent.DocumentEndorsed;
import org.council.documents.domain.DocumentsEvent.DocumentNoted;
import org.council.documents.domain.DocumentsEvent.DocumentReferred;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.documents.domain.DocumentsEvent.ResolutionAdopted;

/**
 * Which event says what a decision did with a document.
 *
 * @param part the part it is about, as registered; nothing where it is about the whole or no such
 *     part is known
 */
record AnnouncingADecision(DocumentId id, Disposal disposal, Optional<Part> part) {

  /** Makes an event of what was decided of a document or of a part of it. */
  private interface Said {
    DocumentsEvent of(
        String session,
        String document,
        String symbol,
        String decision,
        String meeting,
        int number,
        String item,
        String part,
        Flag flag);
  }

  /** The same where somebody goes on with it. */
  private interface Passed {
    DocumentsEvent of(
        String session,
        String document,
        String symbol,
        String decision,
        String meeting,
        int number,
        String item,
        String part,
        String to,
        Flag flag);
  }

  DocumentsEvent event() {
    return switch (disposal.outcome()) {
      case APPROVED -> said(DocumentApproved::new);
      case NOTED -> said(DocumentNoted::new);
      case AGREED -> said(DocumentAgreed::new);
      case ENDORSED -> said(DocumentEndorsed::new);
      case WITHDRAWN -> said(DocumentWithdrawn::new);
      case REFERRED -> passed(DocumentReferred::new);
      case CARRIED_OVER -> passed(DocumentCarriedOver::new);
      case DEFERRED -> passed(DocumentDeferred::new);
      case ADOPTED -> adopted();
    };
  }

  /** What is adopted is what the part is the draft of; without one, the document. */
  private DocumentsEvent adopted() {
    return switch (part.map(Part::kind).orElse(PartKind.REPORT)) {
      case DRAFT_RESOLUTION ->
          said((session, document, symbol, decision, meeting, number, item, label, flag) ->
              new ResolutionAdopted(
                  session, document, symbol, label, decision, meeting, number, item, flag));
      case DRAFT_DECISION ->
          said((session, document, symbol, decision, meeting, number, item, label, flag) ->
              new DecisionAdopted(
                  session, document, symbol, label, decision, meeting, number, item, flag));
      case REPORT -> said(DocumentAdopted::new);
    };
  }

  private DocumentsEvent said(Said event) {
    return event.of(
        id.session(),
        id.document(),
        disposal.symbol().canonical(),
        disposal.decision(),
        disposal.meeting(),
        disposal.number(),
        disposal.item(),
        label(),
        disposal.flag());
  }

  private DocumentsEvent passed(Passed event) {
    String to = disposal.to();
    return said((session, document, symbol, decision, meeting, number, item, label, flag) ->
        event.of(session, document, symbol, decision, meeting, number, item, label, to, flag));
  }

  /** The part as the document names it; as the decision does where the document has none such. */
  private String label() {
    return part.map(Part::label).orElse(disposal.part());
  }
}
