package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.council.documents.domain.Allocation;
import org.council.documents.domain.Document;
import org.council.documents.persistence.Documents;
import org.council.documents.persistence.Sessions;

/** Keeps to which body and item the agenda brings a document, registered or not. */
@ApplicationScoped
public class AllocatingDocuments {

  private final Sessions sessions;
  private final Documents documents;

  @Inject
  AllocatingDocuments(Sessions sessions, Documents documents) {
    this.sessions = sessions;
    this.documents = documents;
  }

  /** The agenda names a document under an item. */
  @Transactional
  public void allocate(String session, Allocation allocation, Instant at) {
    sessions.hold(session);
    Document document = documents.named(session, allocation.symbol());
    if (document.allocate(allocation, at)) {
      documents.keep(document);
    }
  }
}
