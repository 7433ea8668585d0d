package org.council.agenda.application;

import java.util.function.Function;
import org.council.agenda.domain.session.Listed;
import org.council.agenda.persistence.ListedEntries;
import org.council.platform.procedure.NoSuch;

/**
 * An entry of a list of a session, of which no more is read than is asked for.
 *
 * @param <T> what it is an entry of
 */
public final class Entry<T extends Listed> {

  private final ListedEntries<T> list;
  private final String session;
  private final String code;

  /**
   * @param code what it is addressed by in its list
   */
  Entry(ListedEntries<T> list, String session, String code) {
    this.list = list;
    this.session = session;
    this.code = code;
  }

  /** What names it among the entries of all lists: {@code participant C23/ken}. */
  public String name() {
    return list.kind() + ' ' + Listed.key(session, code);
  }

  /**
   * Its version.
   *
   * @throws NoSuch when it does not stand
   */
  public long version() {
    return list.version(session, code);
  }

  /**
   * Shows all of it.
   *
   * @throws NoSuch when it does not stand
   */
  public <V> V look(Function<T, V> show) {
    return show.apply(list.standing(session, code));
  }
}
