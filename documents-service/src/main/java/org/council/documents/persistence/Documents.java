package org.council.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentId;
import org.council.documents.domain.DocumentSymbol;
import org.council.platform.persistence.Aggregates;
import org.council.platform.procedure.NoSuch;

/** The documents of all sessions. */
@ApplicationScoped
public class Documents extends Aggregates<Document, DocumentId> {

  /** Whatever happens to a document looks at its texts and at where it is allocated. */
  private static final String WITH_ITS_TEXTS =
      "select d from Document d left join fetch d.issued.inOrder left join fetch d.consideration.allocations"
          + " where d.id = ?1";

  /**
   * The document that a symbol belongs to; a new one, not stored yet, where nobody has named it
   * before.
   */
  public Document named(String session, DocumentSymbol symbol) {
    return find(WITH_ITS_TEXTS, new DocumentId(session, symbol.document()))
        .singleResultOptional()
        .orElseGet(() -> Document.named(session, symbol));
  }

  /** The document that a symbol belongs to, if any text of it is registered. */
  public Optional<Document> registered(String session, DocumentSymbol symbol) {
    return findByIdOptional(new DocumentId(session, symbol.document()))
        .filter(Document::isRegistered);
  }

  /**
   * The document that a symbol belongs to.
   *
   * @throws NoSuch when no text of it is registered
   */
  public Document standing(String session, DocumentSymbol symbol) {
    return registered(session, symbol)
        .orElseThrow(() -> new NoSuch("document %s of %s".formatted(symbol, session)));
  }

  /**
   * The documents that symbols cited by themselves belong to, of those of which any text is
   * registered: in the session that the symbol names, else in the first in which it was registered.
   * With strokes throughout it names none as agenda does. One select, however many are cited.
   */
  public Map<DocumentSymbol, Document> cited(Set<DocumentSymbol> symbols) {
    Map<String, List<Document>> everywhere =
        find(
                "id.document in ?1 and registeredAt is not null order by registeredAt, id.session",
                symbols.stream().map(DocumentSymbol::document).distinct().toList())
            .stream()
            .collect(Collectors.groupingBy(document -> document.id().document()));
    Map<DocumentSymbol, Document> cited = new HashMap<>();
    symbols.forEach(symbol ->
        meant(symbol, everywhere.getOrDefault(symbol.document(), List.of()))
            .ifPresent(document -> cited.put(symbol, document)));
    return cited;
  }

  private static Optional<Document> meant(DocumentSymbol symbol, List<Document> oldestFirst) {
    return oldestFirst.stream()
        .filter(document -> document.id().session().equals(symbol.session()))
        .findFirst()
        .or(() -> oldestFirst.stream().findFirst());
  }

  /** Stores a document, new or loaded, and announces what happened to it. */
  public void keep(Document document) {
    if (isPersistent(document)) {
      save(document);
    } else {
      add(document);
    }
  }

  /**
   * Registered documents of a session that were changed since, main series first and by number.
   *
   * @param listingKey the key of the last one before, or the empty text
   */
  public List<Document> registeredAfter(
      String session, String listingKey, Instant since, int atMost) {
    return find(
            "id.session = ?1 and registeredAt is not null and listingKey > ?2 and modified >= ?3"
                + " order by listingKey",
            session,
            listingKey,
            since)
        .range(0, atMost - 1)
        .list();
  }
}
