package org.council.faults;

import java.util.function.Consumer;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.Defect;
import org.council.failpoint.FailPoint;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** The ways in which a defect is made, and taken away again. */
final class Harm {

  private Harm() {}

  /** Something is done while every replica of a service has a defect. */
  static void with(ClusteredService service, Defect defect, Runnable something) {
    toEach(service, replica -> replica.control().arm(defect, ""));
    try {
      something.run();
    } finally {
      toEach(service, replica -> replica.control().disarm(defect));
    }
  }

  /** Something is done to every replica of a service. */
  static void toEach(ClusteredService service, Consumer<Replica> something) {
    service.replicas().forEach(something);
  }

  /** The relay is held until several acts wait for it, then goes on. */
  static void afterAPause(Scene scene, ClusteredService service) {
    goOn(scene, service, holdTheRelay(scene, service));
  }

  /** The same, and it goes on with a defect. */
  static void afterAPause(Scene scene, ClusteredService service, Defect defect) {
    Replica relay = holdTheRelay(scene, service);
    with(service, defect, () -> goOn(scene, service, relay));
  }

  private static Replica holdTheRelay(Scene scene, ClusteredService service) {
    Replica relay = scene.waylay(service, FailPoint.BEFORE_MARK, Action.HOLD);
    Await.until(
        "several events wait", Scene.PATIENCE, () -> scene.books().unrelayed(service.name()) > 12);
    return relay;
  }

  private static void goOn(Scene scene, ClusteredService service, Replica relay) {
    relay.control().disarm(FailPoint.BEFORE_MARK);
    scene.recovery().ofService(service.name(), System.nanoTime());
  }
}
