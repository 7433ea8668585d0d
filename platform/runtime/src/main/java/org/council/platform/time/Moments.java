package org.council.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.InvalidInput;

/** The one place where the wall clock is read, and where it is decided when an act happened. */
@ApplicationScoped
public class Moments {

  /** How far a stated time may lie ahead of the server's clock before it is refused. */
  private static final Duration LEEWAY = Duration.ofMinutes(1);

  /** How long ago what a system notices may have happened when it tells of it. */
  private static final Duration TOLD_WITHIN = Duration.ofHours(1);

  private final Clock clock;

  @Inject
  public Moments() {
    this(Clock.systemUTC());
  }

  public Moments(Clock clock) {
    this.clock = clock;
  }

  /** Now, to the microsecond, which is what the database keeps. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * How old something is, in seconds: nothing has none, and the clock may have been set back since.
   *
   * @param since when it began, or null
   */
  public double ageOf(Instant since) {
    return since == null ? 0 : Math.max(0, Duration.between(since, now()).toMillis() / 1000.0);
  }

  /**
   * When an act happened in the room. Where every actor states the time, it may also lie ahead: a
   * rehearsal plays a day to come.
   *
   * @param stated what the request says in {@code at}, or null
   * @param enteredAfterTheFact whether everything here is entered after the fact, so that every
   *     actor states the time
   * @param actor who acts; otherwise only the secretariat may state a time
   * @throws InvalidInput naming {@code at}
   */
  public Instant happened(OffsetDateTime stated, boolean enteredAfterTheFact, Actor actor) {
    if (stated == null) {
      return happenedNow(enteredAfterTheFact);
    }
    if (!enteredAfterTheFact && !actor.is(Roles.SECRETARIAT)) {
      throw new InvalidInput(
          "at", "Only the secretariat states when something happened; leave it out.");
    }
    Instant at = StatedInstant.of("at", stated);
    return enteredAfterTheFact ? at : notInTheFuture(at);
  }

  /**
   * When something happened that a system noticed. It may tell of it late, so it states the time
   * itself: within the last hour, or, where all is entered after the fact, whenever it was.
   *
   * @param stated what the request says in {@code at}; null for now
   * @throws InvalidInput naming {@code at}
   */
  public Instant noticed(OffsetDateTime stated, boolean enteredAfterTheFact, Actor actor) {
    if (stated == null || enteredAfterTheFact || actor.is(Roles.SECRETARIAT)) {
      return happened(stated, enteredAfterTheFact, actor);
    }
    return notLongAgo(notInTheFuture(StatedInstant.of("at", stated)));
  }

  private Instant happenedNow(boolean enteredAfterTheFact) {
    if (enteredAfterTheFact) {
      throw new InvalidInput("at", "What is entered after the fact states when it happened.");
    }
    return now();
  }

  private Instant notInTheFuture(Instant at) {
    if (at.isAfter(now().plus(LEEWAY))) {
      throw new InvalidInput("at", "%s lies in the future.".formatted(at));
    }
    return at;
  }

  private Instant notLongAgo(Instant at) {
    if (at.isBefore(now().minus(TOLD_WITHIN))) {
      throw new InvalidInput("at", "%s is more than an hour ago.".formatted(at));
    }
    return at;
  }
}
