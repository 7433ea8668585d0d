package org.council.faults;

import java.time.Duration;
import java.util.Optional;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Books.HeldAct;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** An act that has written and is held before its commit. */
record ActBeforeCommit(Replica replica, HeldAct act) {

  /** As long as it takes to be sure that an act is held. */
  private static final Duration HELD = Duration.ofSeconds(2);

  /** Of so many that are held one is an act that is done, and not only answered again. */
  private static final int LOOKS_FOR_AN_ACT = 20;

  /** Holds the next one of a service; what only says again what it answered before goes on. */
  static ActBeforeCommit of(Scene scene, ClusteredService service) {
    for (int i = 0; i < LOOKS_FOR_AN_ACT; i++) {
      Replica replica = scene.meet(service, FailPoint.BEFORE_COMMIT, Action.HOLD);
      Optional<HeldAct> act = heldAct(scene, service);
      if (act.isPresent()) {
        return new ActBeforeCommit(replica, act.get());
      }
      replica.control().disarm(FailPoint.BEFORE_COMMIT);
    }
    throw new AssertionError("No act of " + service.name() + " was held before its commit");
  }

  private static Optional<HeldAct> heldAct(Scene scene, ClusteredService service) {
    Await.within(HELD, () -> scene.books().heldAct(service.name()).isPresent());
    return scene.books().heldAct(service.name());
  }

  /** Holds it no more. */
  void goOn() {
    replica.control().disarm(FailPoint.BEFORE_COMMIT);
  }
}
