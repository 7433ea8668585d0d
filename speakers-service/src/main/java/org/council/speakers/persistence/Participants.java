package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.speakers.domain.roster.Participant;
import org.council.speakers.domain.roster.ParticipantId;

/** The participants of all sessions. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, ParticipantId> {}
