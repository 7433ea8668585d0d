package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import org.council.documents.domain.CouncilSession;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentSymbol;
import org.council.documents.persistence.Documents;
import org.council.documents.persistence.Sessions;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** The secretariat publishes a text in one language. */
@ApplicationScoped
public class PublishingDocuments {

  private final Sessions sessions;
  private final Documents documents;
  private final Caller caller;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  PublishingDocuments(
      Sessions sessions,
      Documents documents,
      Caller caller,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.documents = documents;
    this.caller = caller;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /**
   * Publishes a text.
   *
   * @param language BCP-47
   * @param at when it was posted, as stated; null where it is now
   * @throws NoSuch when no such text is registered
   * @throws Refusal when the session does not work in the language, or the document was withdrawn
   */
  @Transactional
  public Document publish(
      String sessionSymbol, DocumentSymbol symbol, String language, OffsetDateTime at) {
    Actor secretariat = caller.actorWith(Roles.SECRETARIAT);
    CouncilSession session = sessions.held(sessionSymbol);
    Document document = documents.standing(sessionSymbol, symbol);
    preconditions.expect(document);
    document.publish(
        symbol,
        language,
        session.languages(),
        moments.happened(at, session.entering(), secretariat));
    documents.keep(document);
    return document;
  }
}
