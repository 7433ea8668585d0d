package org.council.platform.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.council.platform.follow.InboxTable.Entry;
import org.council.platform.journal.Naming;
import org.council.platform.journal.OwnEvents;
import org.council.platform.procedure.Telling;
import org.council.platform.time.Deadline;
import org.council.platform.time.Signal;

/** Waits until this service has heard certain events: what {@code After-Event} is made of. */
@ApplicationScoped
public class Heard {

  /**
   * When the inbox is looked at again, as another replica may be the one that hears; and again
   * after twice as long each time, for most is heard at once, or not soon.
   */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private static final Duration LOOK_AGAIN_AT_LAST = Duration.ofMillis(320);

  /** What became of the waiting. */
  public sealed interface Answer {}

  /**
   * All of them were heard, here or by another replica.
   *
   * @param tellings of which everything was heard up to them: not one in which an event is parked
   */
  public record AllHeard(Set<Telling> tellings) implements Answer {}

  /** Some were not, within the time. */
  public record NotYet() implements Answer {}

  /** One of them waits for an operator: waiting longer is no use. */
  public record Parked() implements Answer {}

  /** What this service says itself is known whatever is named: nobody waits for it. */
  private static final Entry OWN = new Entry(Outcome.APPLIED, Optional.empty());

  private final InboxTable inbox;
  private final OwnEvents own;
  private final Naming naming;
  private final Signal signal = new Signal();

  @Inject
  Heard(InboxTable inbox, OwnEvents own, Naming naming) {
    this.inbox = inbox;
    this.own = own;
    this.naming = naming;
  }

  Signal signal() {
    return signal;
  }

  /** Waits, outside any transaction, until all events were heard or the time has run out. */
  public Answer await(List<EventReference> events, Duration atMost) throws InterruptedException {
    Deadline until = Deadline.in(atMost);
    Duration again = LOOK_AGAIN;
    while (true) {
      long seen = signal.count();
      Answer answer = QuarkusTransaction.requiringNew().call(() -> look(events));
      if (!(answer instanceof NotYet) || until.passed()) {
        return answer;
      }
      signal.awaitAfter(seen, again);
      again = again.equals(LOOK_AGAIN_AT_LAST) ? again : again.multipliedBy(2);
    }
  }

  private Answer look(List<EventReference> events) {
    Set<Telling> tellings = new HashSet<>();
    boolean isOneMissing = false;
    for (EventReference event : events) {
      Optional<Entry> entry = entryOf(event);
      if (entry.map(Entry::outcome).filter(Outcome.PARKED::equals).isPresent()) {
        return new Parked();
      }
      isOneMissing |= entry.isEmpty();
      entry
          .flatMap(Entry::toldUpToIt)
          .map(key -> new Telling(event.service(), key))
          .ifPresent(tellings::add);
    }
    return isOneMissing ? new NotYet() : new AllHeard(tellings);
  }

  private Optional<Entry> entryOf(EventReference event) {
    if (event.service().equals(naming.serviceName())) {
      return own.isCommitted(event.id()) ? Optional.of(OWN) : Optional.empty();
    }
    return inbox.find(naming.sourceOf(event.service()), event.id().toString());
  }
}
