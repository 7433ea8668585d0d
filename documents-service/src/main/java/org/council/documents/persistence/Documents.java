package org.council.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
   * The document that a symbol cited by itself belongs to, if any text of it is registered: in the
   * session that the symbol names, else in the first in which it was registered. With strokes
   * throughout it names none as agenda does.
   */
  public Optional<Document> cited(DocumentSymbol symbol) {
    return find(
            "id.document = ?1 and registeredAt is not null"
                + " order by case id.session when ?2 then 0 else 1 end, registeredAt, id.session",
            symbol.document(),
            symbol.session())
        .firstResultOptional();
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
