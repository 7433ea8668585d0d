package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.council.documents.domain.Disposal;
import org.council.documents.domain.Document;
import org.council.documents.persistence.Documents;
import org.council.documents.persistence.Sessions;

/** Applies what the Council decided of a document, registered or not. */
@ApplicationScoped
public class ApplyingDecisions {

  private final Sessions sessions;
  private final Documents documents;

  @Inject
  ApplyingDecisions(Sessions sessions, Documents documents) {
    this.sessions = sessions;
    this.documents = documents;
  }

  /** A decision says something of a document. */
  @Transactional
  public void apply(String session, Disposal disposal) {
    sessions.hold(session);
    Document document = documents.named(session, disposal.symbol());
    document.decide(disposal);
    documents.keep(document);
  }
}
