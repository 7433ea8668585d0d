package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.council.documents.domain.CouncilSession;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentSymbol;
import org.council.documents.domain.Registration;
import org.council.documents.domain.Sponsors;
import org.council.documents.persistence.Delegations;
import org.council.documents.persistence.Documents;
import org.council.documents.persistence.Sessions;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/** The secretariat registers an edition, a corrigendum or an addendum. */
@ApplicationScoped
public class RegisteringDocuments {

  private final Sessions sessions;
  private final Delegations delegations;
  private final Documents documents;
  private final Caller caller;
  private final Preconditions preconditions;
  private final Moments moments;

  @Inject
  RegisteringDocuments(
      Sessions sessions,
      Delegations delegations,
      Documents documents,
      Caller caller,
      Preconditions preconditions,
      Moments moments) {
    this.sessions = sessions;
    this.delegations = delegations;
    this.documents = documents;
    this.caller = caller;
    this.preconditions = preconditions;
    this.moments = moments;
  }

  /**
   * Registers a text.
   *
   * @throws AlreadyStands when it is registered already, or another document is at its address
   * @throws NotYetKnown when agenda has not told of the session, or of a sponsor
   * @throws Refusal when a sponsor may not submit, or the document does not take the text
   */
  @Transactional
  public Document register(String sessionSymbol, Submission submission) {
    Actor secretariat = caller.actorWith(Roles.SECRETARIAT);
    CouncilSession session = sessions.held(sessionSymbol);
    Sponsors sponsors =
        Sponsors.submitting(
            delegations.coded(sessionSymbol, submission.submittedBy()), session.ruleBook());
    Document document = documents.named(sessionSymbol, submission.symbol());
    if (!document.isRegistered()) {
      addressMustBeFree(sessionSymbol, submission.symbol());
    }
    preconditions.expect(Optional.of(document).filter(Document::isRegistered));
    document.register(
        new Registration(submission.symbol(), submission.title(), sponsors, submission.parts()),
        session.ruleBook(),
        moments.happened(submission.at(), session.entering(), secretariat));
    documents.keep(document);
    return document;
  }

  private void addressMustBeFree(String session, DocumentSymbol symbol) {
    symbol.othersAtItsAddress(session).stream()
        .filter(other -> documents.registered(session, other).isPresent())
        .findFirst()
        .ifPresent(other -> {
          throw new AlreadyStands(
              "%s, which has the address of %s,".formatted(other.document(), symbol.document()));
        });
  }
}
