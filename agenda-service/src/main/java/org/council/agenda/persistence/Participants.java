package org.council.agenda.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.agenda.domain.session.Participant;

/** The participants of all sessions. */
@ApplicationScoped
public class Participants extends ListedEntries<Participant> {

  public Participants() {
    super(Participant.class);
  }
}
