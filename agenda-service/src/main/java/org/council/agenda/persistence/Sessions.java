package org.council.agenda.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.council.agenda.domain.session.Session;
import org.council.platform.persistence.Aggregates;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NoSuch;

/** All sessions. */
@ApplicationScoped
public class Sessions extends Aggregates<Session, String> {

  /**
   * The session.
   *
   * @throws NoSuch when it does not stand
   */
  public Session standing(String symbol) {
    return findByIdOptional(symbol).orElseThrow(() -> noSuch(symbol));
  }

  /**
   * The session under its lock, which whoever adds to its lists or weighs its meetings against each
   * other holds.
   *
   * @throws NoSuch when it does not stand
   */
  public Session locked(String symbol) {
    return forChange(symbol).orElseThrow(() -> noSuch(symbol));
  }

  /**
   * The session, which neither rises nor closes until the act is done.
   *
   * @throws NoSuch when it does not stand
   */
  public Session asItStays(String symbol) {
    return unchanged(symbol).orElseThrow(() -> noSuch(symbol));
  }

  /**
   * Makes sure that the symbol is free.
   *
   * @throws AlreadyStands when it is not
   */
  public void mustBeFree(String symbol) {
    if (findByIdOptional(symbol).isPresent()) {
      throw new AlreadyStands("session " + symbol);
    }
  }

  /** At most {@code count} sessions after a symbol, by symbol, of those changed since. */
  public List<Session> after(String symbol, Instant since, int count) {
    return find("symbol > ?1 and modified >= ?2 order by symbol", symbol, since)
        .range(0, count - 1)
        .list();
  }

  private static NoSuch noSuch(String symbol) {
    return new NoSuch("session " + symbol);
  }
}
