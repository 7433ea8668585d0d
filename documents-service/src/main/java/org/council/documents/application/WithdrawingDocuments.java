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

/** The secretariat enters that a document was withdrawn by those who submitted it. */
@ApplicationScoped
public class WithdrawingDocuments {

  private final Sessions sessions;
  private final Documents documents;
  private final Caller caller;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  WithdrawingDocuments(
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
   * Withdraws a document with all its editions.
   *
   * @param at when it was withdrawn, as stated; null where it is now
   * @throws NoSuch when it is not registered
   * @throws Refusal when it was withdrawn before
   */
  @Transactional
  public Document withdraw(String sessionSymbol, DocumentSymbol symbol, OffsetDateTime at) {
    Actor secretariat = caller.actorWith(Roles.SECRETARIAT);
    CouncilSession session = sessions.held(sessionSymbol);
    Document document = documents.standing(sessionSymbol, symbol);
    preconditions.expect(document);
    document.withdraw(moments.happened(at, session.entering(), secretariat));
    documents.keep(document);
    return document;
  }
}
