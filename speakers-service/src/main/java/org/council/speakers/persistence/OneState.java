package org.council.speakers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * What is read with several statements, from one state of the database: else a list could be shown
 * under its version with requests that were committed while it was read.
 */
@ApplicationScoped
public class OneState {

  private final EntityManager database;

  @Inject
  OneState(EntityManager database) {
    this.database = database;
  }

  /** From the first read of the transaction, which comes after this, to its end. */
  public void begin() {
    database
        .createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }
}
