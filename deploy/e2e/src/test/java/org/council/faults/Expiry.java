package org.council.faults;

import java.time.Duration;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.Defect;
import org.council.failpoint.FailPoint;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.cluster.Wire;

/**
 * Sends that expire, later ones behind them. A relay waits for an acknowledgement however long it
 * takes; here it is made to wait a second, and Kafka to need most of it for each.
 */
final class Expiry {

  private static final String A_SECOND = "1000";

  /** There and back: of what is sent at one stroke the first come through, the others expire. */
  private static final Duration LATE = Duration.ofMillis(200);

  /** So many wait, each in a batch of its own. */
  private static final int SEVERAL = 6;

  private Expiry() {}

  /** Of each service in turn. */
  static void ofSends(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      scene.awaitAll(service);
      service
          .replicas()
          .forEach(replica -> replica.control().arm(Defect.SENDS_ARE_SHORT_OF_TIME, A_SECOND));
      try {
        scene.books().endEveryRelay(service.name());
        scene.recovery().ofService(service.name(), System.nanoTime());
        expire(scene, service);
      } finally {
        service
            .replicas()
            .forEach(replica -> replica.control().disarm(Defect.SENDS_ARE_SHORT_OF_TIME));
      }
      long began = System.nanoTime();
      scene.books().endEveryRelay(service.name());
      scene.recovery().ofService(service.name(), began);
    }
  }

  private static void expire(Scene scene, ClusteredService service) {
    Wire kafka = scene.servers().kafkaWire();
    Replica relay = scene.meet(service, FailPoint.BEFORE_MARK, Action.HOLD);
    Await.until(
        "several events wait",
        Scene.PATIENCE,
        () -> scene.books().unrelayed(service.name()) > SEVERAL);
    kafka.delay(LATE);
    try {
      relay.control().disarm(FailPoint.BEFORE_MARK);
      Await.until(
          "a sending of " + relay.name() + " expires",
          Scene.PATIENCE,
          () -> relay.lastLines().contains("Expiring"));
      scene.fault();
    } finally {
      kafka.mend();
    }
  }
}
