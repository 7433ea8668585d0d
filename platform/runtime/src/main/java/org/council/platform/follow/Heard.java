package org.council.platform.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.council.platform.journal.Naming;
import org.council.platform.journal.OwnEvents;
import org.council.platform.time.Deadline;
import org.council.platform.time.Signal;

/** Waits until this service has heard certain events: what {@code After-Event} is made of. */
@ApplicationScoped
public class Heard {

  /** How often the inbox is looked at: another replica may be the one that hears. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  /** What became of the waiting. */
  public enum Answer {
    /** All of them were heard, here or by another replica. */
    ALL_HEARD,
    /** Some were not, within the time. */
    NOT_YET,
    /** One of them waits for an operator: waiting longer is no use. */
    PARKED
  }

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
    while (true) {
      long seen = signal.count();
      Answer answer = QuarkusTransaction.requiringNew().call(() -> look(events));
      if (answer != Answer.NOT_YET || until.passed()) {
        return answer;
      }
      signal.awaitAfter(seen, LOOK_AGAIN);
    }
  }

  private Answer look(List<EventReference> events) {
    Answer answer = Answer.ALL_HEARD;
    for (EventReference event : events) {
      Optional<Outcome> outcome = outcomeOf(event);
      if (outcome.isEmpty()) {
        answer = Answer.NOT_YET;
      } else if (outcome.get() == Outcome.PARKED) {
        return Answer.PARKED;
      }
    }
    return answer;
  }

  private Optional<Outcome> outcomeOf(EventReference event) {
    if (event.service().equals(naming.serviceName())) {
      return own.isCommitted(event.id()) ? Optional.of(Outcome.APPLIED) : Optional.empty();
    }
    return inbox.outcomeOf(naming.sourceOf(event.service()), event.id().toString());
  }
}
