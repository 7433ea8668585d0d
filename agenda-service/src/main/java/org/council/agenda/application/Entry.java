package org.council.agenda.application;

import org.council.agenda.domain.session.Listed;
import org.council.agenda.persistence.ListedEntries;
import org.council.platform.procedure.NoSuch;

/**
 * An entry of a list of a session, of which no more is read than is asked for.
 *
 * @param code what it is addressed by in its list
 * @param <T> what it is an entry of
 */
public record Entry<T extends Listed>(ListedEntries<T> list, String session, String code) {

  /**
   * Its version.
   *
   * @throws NoSuch when it does not stand
   */
  public long version() {
    return list.version(session, code);
  }

  /**
   * All of it.
   *
   * @throws NoSuch when it does not stand
   */
  public T standing() {
    return list.standing(session, code);
  }
}
