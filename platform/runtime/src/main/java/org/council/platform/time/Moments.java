package org.council.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Entering;
import org.council.platform.procedure.InvalidInput;

/** The one place where the wall clock is read, and where it is decided when an act happened. */
@ApplicationScoped
public class Moments {

  /** How far a stated time may lie ahead of the server's clock before it is refused. */
  private static final Duration LEEWAY = Duration.ofMinutes(1);

  /** How long ago what a system notices may have happened when it tells of it. */
  private static final Duration TOLD_WITHIN = Duration.ofHours(1);

  /**
   * For how many days behind the last one planned something may be told that lies ahead: half a
   * year, so that what goes on later than planned has room, and a wrong year has none.
   */
  private static final int DAYS_BEHIND = 183;

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
   * When an act happened in the room: not in the future. Where every actor states the time, it may
   * also lie ahead, for a rehearsal plays days to come: then not long behind the last one planned.
   *
   * @param stated what the request says in {@code at}, or null
   * @param entering whether everything here is entered after the fact, so that every actor states
   *     the time, and what is planned
   * @param actor who acts; otherwise only the secretariat may state a time
   * @throws InvalidInput naming {@code at}
   */
  public Instant happened(OffsetDateTime stated, Entering entering, Actor actor) {
    if (stated == null) {
      return happenedNow(entering);
    }
    if (!entering.afterTheFact() && !actor.is(Roles.SECRETARIAT)) {
      throw new InvalidInput(
          "at", "Only the secretariat states when something happened; leave it out.");
    }
    Instant at = StatedInstant.of("at", stated);
    return entering.afterTheFact() ? notLongAfter(entering, at) : notInTheFuture(at);
  }

  /**
   * When something happened that a system noticed. It may tell of it late, so it states the time
   * itself: within the last hour, or, where all is entered after the fact, as with every act there.
   *
   * @param stated what the request says in {@code at}; null for now
   * @throws InvalidInput naming {@code at}
   */
  public Instant noticed(OffsetDateTime stated, Entering entering, Actor actor) {
    if (stated == null || entering.afterTheFact() || actor.is(Roles.SECRETARIAT)) {
      return happened(stated, entering, actor);
    }
    return notLongAgo(notInTheFuture(StatedInstant.of("at", stated)));
  }

  private Instant happenedNow(Entering entering) {
    if (entering.afterTheFact()) {
      throw new InvalidInput("at", "What is entered after the fact states when it happened.");
    }
    return now();
  }

  private Instant notInTheFuture(Instant at) {
    if (isInTheFuture(at)) {
      throw new InvalidInput("at", "%s lies in the future.".formatted(at));
    }
    return at;
  }

  /**
   * A wrong year would spoil all that is told after it: what lies ahead is near what is planned.
   */
  private Instant notLongAfter(Entering entering, Instant at) {
    if (isInTheFuture(at) && isLongAfter(entering.lastDay(), at)) {
      throw new InvalidInput(
          "at",
          "%s lies in the future, and more than %d days behind the last day planned, %s."
              .formatted(at, DAYS_BEHIND, entering.lastDay()));
    }
    return at;
  }

  /** In no time zone, for a day more or less does not count. */
  private static boolean isLongAfter(LocalDate lastDay, Instant at) {
    return lastDay != null
        && at.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(lastDay.plusDays(DAYS_BEHIND));
  }

  private boolean isInTheFuture(Instant at) {
    return at.isAfter(now().plus(LEEWAY));
  }

  private Instant notLongAgo(Instant at) {
    if (at.isBefore(now().minus(TOLD_WITHIN))) {
      throw new InvalidInput("at", "%s is more than an hour ago.".formatted(at));
    }
    return at;
  }
}
