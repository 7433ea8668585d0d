package org.council.documents.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.documents.domain.DocumentsEvent.DecisionAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAgreed;
import org.council.documents.domain.DocumentsEvent.DocumentApproved;
import org.council.documents.domain.DocumentsEvent.DocumentCarriedOver;
import org.council.documents.domain.DocumentsEvent.DocumentCorrected;
import org.council.documents.domain.DocumentsEvent.DocumentDeferred;
import org.council.documents.domain.DocumentsEvent.DocumentEndorsed;
import org.council.documents.domain.DocumentsEvent.DocumentExtended;
import org.council.documents.domain.DocumentsEvent.DocumentNoted;
import org.council.documents.domain.DocumentsEvent.DocumentReferred;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentRevised;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.documents.domain.DocumentsEvent.PartOfText;
import org.council.documents.domain.DocumentsEvent.ResolutionAdopted;

/** Which event says what happened to a document. */
final class Announcing {

  private Announcing() {}

  static DocumentsEvent registered(DocumentId id, Registration text, DocumentKind kind) {
    return new DocumentRegistered(
        id.session(),
        id.document(),
        text.symbol().canonical(),
        kind,
        text.title().sorted(),
        text.sponsors().delegations(),
        parts(text));
  }

  static DocumentsEvent revised(DocumentId id, Registration text, DocumentSymbol current) {
    return new DocumentRevised(
        id.session(),
        id.document(),
        text.symbol().canonical(),
        text.symbol().revision(),
        text.title().sorted(),
        text.sponsors().delegations(),
        parts(text),
        current.canonical());
  }

  static DocumentsEvent amended(DocumentId id, Registration text, Amendment amendment) {
    String session = id.session();
    String document = id.document();
    String symbol = text.symbol().canonical();
    int number = amendment.number();
    Map<String, String> title = text.title().sorted();
    List<String> sponsors = text.sponsors().delegations();
    List<PartOfText> parts = parts(text);
    return switch (amendment.kind()) {
      case CORRIGENDUM ->
          new DocumentCorrected(session, document, symbol, number, title, sponsors, parts);
      case ADDENDUM ->
          new DocumentExtended(session, document, symbol, number, title, sponsors, parts);
    };
  }

  /**
   * What a decision did.
   *
   * @param part the part it is about, as registered; nothing where it is about the whole or no such
   *     part is known
   */
  static DocumentsEvent decided(DocumentId id, Disposal disposal, Optional<Part> part) {
    String session = id.session();
    String document = id.document();
    String symbol = disposal.symbol().canonical();
    String decision = disposal.decision();
    String meeting = disposal.meeting();
    int number = disposal.number();
    String item = disposal.item();
    String label = part.map(Part::label).orElse(disposal.part());
    String to = disposal.to();
    Flag flag = disposal.flag();
    return switch (disposal.outcome()) {
      case APPROVED ->
          new DocumentApproved(
              session, document, symbol, decision, meeting, number, item, label, flag);
      case NOTED ->
          new DocumentNoted(
              session, document, symbol, decision, meeting, number, item, label, flag);
      case AGREED ->
          new DocumentAgreed(
              session, document, symbol, decision, meeting, number, item, label, flag);
      case ENDORSED ->
          new DocumentEndorsed(
              session, document, symbol, decision, meeting, number, item, label, flag);
      case REFERRED ->
          new DocumentReferred(
              session, document, symbol, decision, meeting, number, item, label, to, flag);
      case CARRIED_OVER ->
          new DocumentCarriedOver(
              session, document, symbol, decision, meeting, number, item, label, to, flag);
      case DEFERRED ->
          new DocumentDeferred(
              session, document, symbol, decision, meeting, number, item, label, to, flag);
      case WITHDRAWN ->
          new DocumentWithdrawn(
              session, document, symbol, decision, meeting, number, item, label, flag);
      case ADOPTED ->
          switch (part.map(Part::kind).orElse(PartKind.REPORT)) {
            case DRAFT_RESOLUTION ->
                new ResolutionAdopted(
                    session, document, symbol, label, decision, meeting, number, item, flag);
            case DRAFT_DECISION ->
                new DecisionAdopted(
                    session, document, symbol, label, decision, meeting, number, item, flag);
            case REPORT ->
                new DocumentAdopted(
                    session, document, symbol, decision, meeting, number, item, label, flag);
          };
    };
  }

  private static List<PartOfText> parts(Registration text) {
    return text.parts().inOrder().stream()
        .map(part -> new PartOfText(part.label(), part.letter().orElse(null), part.kind()))
        .toList();
  }
}
