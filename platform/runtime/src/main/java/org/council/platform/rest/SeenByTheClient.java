package org.council.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Telling;

/**
 * What this service has heard as far as its client has: the tellings of the events that the request
 * names in {@code After-Event}, once they have come. What such a telling has not told has not
 * happened, as far as the client has seen; a rule may refuse on it.
 */
@RequestScoped
public class SeenByTheClient {

  private final Set<Telling> heard = new HashSet<>();

  /** The events that the request names of that telling have come, and all before them. */
  void heard(Telling telling) {
    heard.add(telling);
  }

  /** The refusal that it is, as far as the client has seen; empty where it came too early. */
  Optional<Refusal> refusalIn(NotYetKnown early) {
    return early.refusalWhere(heard::contains);
  }

  /**
   * Does what may be too early, for an activity that keeps its refusals.
   *
   * @throws Refusal where it is one, as far as the client has seen
   * @throws NotYetKnown where it came too early
   */
  public <V> V decide(Supplier<V> act) {
    try {
      return act.get();
    } catch (NotYetKnown early) {
      throw refusalIn(early).<RuntimeException>map(refusal -> refusal).orElse(early);
    }
  }
}
