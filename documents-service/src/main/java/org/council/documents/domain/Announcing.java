package org.council.documents.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.documents.domain.DocumentsEvent.DocumentAllocated;
import org.council.documents.domain.DocumentsEvent.DocumentCorrected;
import org.council.documents.domain.DocumentsEvent.DocumentExtended;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentRevised;
import org.council.documents.domain.DocumentsEvent.PartOfText;

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

  static DocumentsEvent revised(
      DocumentId id, Registration text, DocumentSymbol current, DocumentKind kind) {
    return new DocumentRevised(
        id.session(),
        id.document(),
        text.symbol().canonical(),
        text.symbol().revision(),
        text.title().sorted(),
        text.sponsors().delegations(),
        parts(text),
        current.canonical(),
        kind);
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

  static DocumentsEvent allocated(DocumentId id, Allocation allocation) {
    return new DocumentAllocated(
        id.session(),
        id.document(),
        allocation.symbol().canonical(),
        allocation.body(),
        allocation.item());
  }

  /**
   * What a decision did.
   *
   * @param part the part it is about, as registered; nothing where it is about the whole or no such
   *     part is known
   */
  static DocumentsEvent decided(DocumentId id, Disposal disposal, Optional<Part> part) {
    return new AnnouncingADecision(id, disposal, part).event();
  }

  private static List<PartOfText> parts(Registration text) {
    return text.parts().inOrder().stream()
        .map(part -> new PartOfText(part.label(), part.letter().orElse(null), part.kind()))
        .toList();
  }
}
