package org.council.failpoint;

/** Where a service can be made to fail between an act and its effect elsewhere, in that order. */
public enum FailPoint {

  /** An act has done everything and is about to commit. */
  BEFORE_COMMIT(Place.before("commit", "rest.ActTransaction", "runOnce")),

  /** An act is committed; its answer has not left. */
  BEFORE_ANSWER(Place.after("commit", "rest.ActTransaction", "runOnce")),

  /** The relay has read what it will send and has sent nothing of it. */
  BEFORE_SEND(Place.entryOf("journal.RelaySession", "send")),

  /** Kafka has acknowledged what the relay sent; the relay has not marked it. */
  BEFORE_MARK(Place.entryOf("journal.RelaySession", "acknowledge")),

  /** A follower has applied an event and is about to commit. */
  BEFORE_EFFECT(Place.returnOf("follow.Follower", "applyOnce")),

  /** A follower has committed an effect; Kafka has not been told the offset. */
  BEFORE_OFFSET(Place.after("call", "follow.Follower", "apply"));

  private final Place place;

  FailPoint(Place place) {
    this.place = place;
  }

  Place place() {
    return place;
  }
}
