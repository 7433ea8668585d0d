package org.council.documents.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.council.documents.application.AllocatingDocuments;
import org.council.documents.application.ApplyingDecisions;
import org.council.documents.application.KeepingTheRoster;
import org.council.documents.domain.Allocation;
import org.council.documents.domain.Category;
import org.council.documents.domain.DelegationId;
import org.council.documents.domain.DocumentSymbol;
import org.council.platform.follow.Following;
import org.council.platform.follow.Reactions;

/**
 * Applies what agenda says. Nothing is refused here: a document that the agenda or a decision names
 * is kept with what is said of it, whether it is registered or not. A text that is no symbol names
 * nothing that could be registered and is passed over.
 */
@ApplicationScoped
public class FollowingAgenda implements Following {

  private final KeepingTheRoster roster;
  private final AllocatingDocuments allocating;
  private final ApplyingDecisions decisions;
  private final Reactions reactions;

  @Inject
  FollowingAgenda(
      KeepingTheRoster roster, AllocatingDocuments allocating, ApplyingDecisions decisions) {
    this.roster = roster;
    this.allocating = allocating;
    this.decisions = decisions;
    this.reactions =
        new Reactions()
            .on(
                "org.council.agenda.session.convened.v1",
                SessionConvened.class,
                event -> convened(event.data()))
            .on(
                "org.council.agenda.delegation.registered.v1",
                DelegationRegistered.class,
                event -> registered(event.data()))
            .on(
                "org.council.agenda.item.added.v1",
                ItemAdded.class,
                event -> added(event.data(), event.time()))
            .on(
                "org.council.agenda.decision.taken.v1",
                DecisionTaken.class,
                event -> taken(event.data(), event.time()));
  }

  @Override
  public Reactions reactions() {
    return reactions;
  }

  private void convened(SessionConvened event) {
    roster.convened(event.session(), event.rules(), event.languages(), event.entering());
  }

  private void registered(DelegationRegistered event) {
    roster.registered(
        new DelegationId(event.session(), event.delegation()), Category.named(event.category()));
  }

  private void added(ItemAdded event, Instant at) {
    List<Allocation> allocations =
        event.documents().stream()
            .flatMap(document -> DocumentSymbol.readIn(event.session(), document).stream())
            .map(symbol -> new Allocation(symbol, event.body(), event.item()))
            .toList();
    allocating.allocate(event.session(), allocations, at);
  }

  private void taken(DecisionTaken event, Instant at) {
    event.outcomes().stream()
        .flatMap(outcome -> outcome.ofDocument(event, at).stream())
        .forEach(disposal -> decisions.apply(event.session(), disposal));
  }
}
