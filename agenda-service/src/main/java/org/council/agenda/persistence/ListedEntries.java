package org.council.agenda.persistence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.council.agenda.domain.session.Listed;
import org.council.platform.persistence.Aggregates;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NoSuch;
import org.council.platform.transaction.Statements;

/**
 * The repository of what a session keeps a list of.
 *
 * @param <T> what is listed
 */
public abstract class ListedEntries<T extends Listed> extends Aggregates<T, String> {

  @Inject Statements statements;

  private final String kind;
  private final String selectVersion;

  /**
   * @param kind of what is listed, by whose name an entry is called in messages to the client:
   *     {@code delegation}
   */
  protected ListedEntries(Class<T> kind) {
    this.kind = kind.getSimpleName().toLowerCase(Locale.ROOT);
    this.selectVersion = "select version from %s where id = ?".formatted(this.kind);
  }

  /** What is listed: {@code participant}. */
  public String kind() {
    return kind;
  }

  /** The entry, or nothing. */
  public Optional<T> find(String session, String code) {
    return findByIdOptional(Listed.key(session, code));
  }

  /**
   * The version of the entry, and no more of it. Plain JDBC: every read asks for it first, and what
   * an ORM does for one number costs more than the number.
   *
   * @throws NoSuch when it does not stand
   */
  public long version(String session, String code) {
    return statements
        .first(selectVersion, row -> row.getLong(1), Listed.key(session, code))
        .orElseThrow(() -> new NoSuch(named(session, code)));
  }

  /**
   * The entry.
   *
   * @throws NoSuch when it does not stand
   */
  public T standing(String session, String code) {
    return find(session, code).orElseThrow(() -> new NoSuch(named(session, code)));
  }

  /**
   * Makes sure that the code is free.
   *
   * @throws AlreadyStands when it is not
   */
  public void mustBeFree(String session, String code) {
    if (find(session, code).isPresent()) {
      throw new AlreadyStands(named(session, code));
    }
  }

  /** The place of the next entry in the session's list; hold the session's lock. */
  public int nextPlace(String session) {
    return Math.toIntExact(count("session", session)) + 1;
  }

  /** The entries of a session in the order of their list. */
  public List<T> all(String session) {
    return list("session = ?1 order by listed", session);
  }

  /**
   * At most {@code count} entries of a session after a place in its list, of those that were
   * changed since.
   */
  public List<T> after(String session, int place, Instant since, int count) {
    return find(
            "session = ?1 and listed > ?2 and modified >= ?3 order by listed",
            session,
            place,
            since)
        .range(0, count - 1)
        .list();
  }

  private String named(String session, String code) {
    return kind + " " + code + " of " + session;
  }
}
