package org.council.speakers.domain;

import java.time.Instant;
import java.util.Optional;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.time.ObserverTime;
import org.council.speakers.domain.time.ShareOfObservers;

/**
 * How long each observer has on an item (spk-23): a share of what is left of its time, computed
 * anew as requests come and go, until the first of them is called in its turn, and fixed from then
 * on. Where nothing was left to be shared then, it is fixed only as long as no later meeting allots
 * more. It reads the log, and keeps nothing itself.
 */
public final class TimeOfObservers {

  private final FloorLog log;

  TimeOfObservers(FloorLog log) {
    this.log = log;
  }

  /**
   * What each has.
   *
   * @param waiting how many observer delegations wait
   * @param cap the longest in seconds; empty where no time is computed
   * @param now until when a speech counts that goes on; empty where it counts once it has ended
   */
  ShareOfObservers share(int waiting, Optional<Integer> cap, Optional<Instant> now) {
    Optional<ObserverTime> left =
        Optional.of(waiting).filter(some -> some > 0).map(some -> left(some, now));
    boolean goesOn = now.isEmpty() && log.speaking().isPresent();
    return new ShareOfObservers(fixed(), left, cap, goesOn);
  }

  private ObserverTime left(int waiting, Optional<Instant> now) {
    return new ObserverTime(log.allottedSeconds(), log.spoken().byAll(now), waiting);
  }

  /** What each has, in seconds, since the first was called; empty before. */
  public Optional<Integer> fixed() {
    return log.time().fixedForObservers().filter(_ -> isFixed());
  }

  /** From now on each has so many seconds; empty where no time is computed. */
  void fix(Optional<Integer> seconds) {
    log.time().fixForObservers(seconds);
  }

  /** Where no turn fixes it after all, it is computed again. */
  void release() {
    if (!isFixed()) {
      log.time().releaseForObservers();
    }
  }

  private boolean isFixed() {
    return log.made().anyMatch(this::fixesIt);
  }

  private boolean fixesIt(Intervention made) {
    boolean inItsTurn = made.by().isObserver() && !made.calledFor().letIn().isByAnother();
    return inItsTurn && (hadTime(made) || !isAllottedMoreThanIn(made.meeting()));
  }

  private static boolean hadTime(Intervention made) {
    Integer limit = made.clock().limitSeconds();
    return limit == null || limit > 0;
  }

  private boolean isAllottedMoreThanIn(String meeting) {
    Integer then = log.allottedSecondsIn(meeting);
    return then != null && log.allottedSeconds() > then;
  }
}
