package org.council.speakers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.SpeakerRequest;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CollectionKey;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.collection.CollectionPersister;

/**
 * Gives a list the requests of one delegation in place of all. JPA has no word for it, and a filter
 * of Hibernate's has the statement put together anew each time: so the collection is told that this
 * is what was read.
 */
@ApplicationScoped
class RequestsOfOne {

  private static final String REQUESTS = ListOfSpeakers.class.getName() + ".waiting.requests";

  private final EntityManager database;

  @Inject
  RequestsOfOne(EntityManager database) {
    this.database = database;
  }

  /** Loads them, unless the list has all of its requests already. */
  void load(ListOfSpeakers list, String delegation) {
    SessionImplementor session = database.unwrap(SessionImplementor.class);
    PersistenceContext context = session.getPersistenceContextInternal();
    CollectionPersister persister =
        session.getFactory().getMappingMetamodel().getCollectionDescriptor(REQUESTS);
    PersistentCollection<?> requests =
        context.getCollection(new CollectionKey(persister, list.id()));
    if (!requests.wasInitialized()) {
      requests.beginRead();
      requests.injectLoadedState(persister.getAttributeMapping(), madeBy(delegation, list));
      requests.endRead();
      context.getCollectionEntry(requests).postInitialize(requests, session);
    }
  }

  /** The list has just been read: nothing of it waits to be written. */
  private List<SpeakerRequest> madeBy(String delegation, ListOfSpeakers list) {
    return database
        .createQuery(
            "select r from ListOfSpeakers l join l.waiting.requests r"
                + " where l.id = :list and r.delegation = :delegation order by r.sequence",
            SpeakerRequest.class)
        .setParameter("list", list.id())
        .setParameter("delegation", delegation)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }
}
