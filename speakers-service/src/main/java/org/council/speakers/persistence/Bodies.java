package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.speakers.domain.roster.Body;
import org.council.speakers.domain.roster.BodyId;

/** The bodies of all sessions. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, BodyId> {}
