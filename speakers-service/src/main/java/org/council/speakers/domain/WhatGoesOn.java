package org.council.speakers.domain;

import java.time.Instant;
import java.util.List;
import org.council.speakers.domain.intervention.Intervention;

/**
 * What becomes of those who have the floor on an item when it, or the meeting, is closed, or the
 * meeting is adjourned. It changes the list and the floor together, and keeps nothing itself.
 */
final class WhatGoesOn {

  private final Debate debate;
  private final FloorLog log;
  private final String meeting;

  WhatGoesOn(Debate debate) {
    this.debate = debate;
    this.log = debate.list().log();
    this.meeting = debate.floor().id().meeting();
  }

  /**
   * The item or its meeting was closed. What still goes on ends at that instant, or when something
   * last happened to its clock where that is later; what a delegation began after it is marked.
   */
  void ends(Instant at) {
    log.in(meeting)
        .filter(made -> made.part().isTheTurnOfADelegation())
        .filter(made -> made.clock().givenAt().isAfter(at))
        .toList()
        .forEach(late -> closedBefore(late, at));
    running().forEach(one -> debate.conclude(one, one.clock().notBeforeTheLast(at)));
    log.ofObservers().release();
  }

  /** A turn that has ended, and without a second, counts no more: it is taken back as it ended. */
  private void closedBefore(Intervention late, Instant at) {
    boolean counted = late.counts();
    late.wasClosed(at);
    if (counted && !late.counts()) {
      new Restoring(debate).takeBack(late, late.clock().endedAt());
    }
  }

  /** The meeting was adjourned: the clocks stand that run since that instant or longer. */
  void stands(Instant at) {
    running().stream().filter(one -> one.clock().ranAt(at)).forEach(one -> debate.pause(one, at));
  }

  private List<Intervention> running() {
    return log.in(meeting).filter(Intervention::isRunning).toList();
  }
}
