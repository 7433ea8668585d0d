package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/**
 * What the transaction under way has stored, entities and collections, as Hibernate found it
 * changed: so that nobody has to remember to say so.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class ChangedParts implements Interceptor {

  private static final Object KEY = ChangedParts.class;

  private final TransactionSynchronizationRegistry transactions;

  @Inject
  ChangedParts(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  @Override
  public boolean onPersist(
      Object entity, Object id, Object[] state, String[] propertyNames, Type[] types) {
    changed().add(entity);
    return false;
  }

  @Override
  public boolean onFlushDirty(
      Object entity,
      Object id,
      Object[] currentState,
      Object[] previousState,
      String[] propertyNames,
      Type[] types) {
    changed().add(entity);
    return false;
  }

  @Override
  public void onCollectionRecreate(Object collection, Object key) {
    changed().add(collection);
  }

  @Override
  public void onCollectionUpdate(Object collection, Object key) {
    changed().add(collection);
  }

  /** Takes what was stored since this was asked last. */
  Set<Object> take() {
    Set<Object> taken = changed();
    transactions.putResource(KEY, null);
    return taken;
  }

  @SuppressWarnings("unchecked")
  private Set<Object> changed() {
    Set<Object> changed = (Set<Object>) transactions.getResource(KEY);
    if (changed == null) {
      changed = Collections.newSetFromMap(new IdentityHashMap<>());
      transactions.putResource(KEY, changed);
    }
    return changed;
  }
}
