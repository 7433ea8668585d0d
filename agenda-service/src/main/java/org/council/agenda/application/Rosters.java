package org.council.agenda.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.agenda.domain.session.Roster;
import org.council.agenda.persistence.Delegations;
import org.council.agenda.persistence.Participants;

/** The roster of a session as it is known now. */
@ApplicationScoped
class Rosters {

  private final Delegations delegations;
  private final Participants participants;

  @Inject
  Rosters(Delegations delegations, Participants participants) {
    this.delegations = delegations;
    this.participants = participants;
  }

  Roster of(String session) {
    return new Roster(delegations.all(session), participants.all(session));
  }
}
