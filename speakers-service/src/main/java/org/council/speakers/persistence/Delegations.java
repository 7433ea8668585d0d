package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.speakers.domain.roster.Delegation;
import org.council.speakers.domain.roster.DelegationId;

/** The delegations of all sessions. */
@ApplicationScoped
public class Delegations implements PanacheRepositoryBase<Delegation, DelegationId> {}
