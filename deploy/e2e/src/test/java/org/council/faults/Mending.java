package org.council.faults;

import org.council.e2e.Await;
import org.council.failpoint.Defect;
import org.council.faults.check.Finding;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.load.Operator;

/** A service that cannot apply what it hears, until it is mended and an operator replays it. */
final class Mending {

  private static final String WAIT = "select count(*) from parked_event where ended_at is null";

  private Mending() {}

  /** Everything parked meanwhile has its effect in the end, once. */
  static void replayed(Scene scene, int times) {
    int applied = 0;
    for (int i = 0; i < times; i++) {
      breakMinutes(scene);
      arm(minutes(scene), false);
      scene.recovery().ofService("minutes", System.nanoTime());
      applied += replay(scene);
    }
    expectNothingParked(scene);
    scene.remark("%d events replayed", applied);
  }

  /** Replayed while nothing is mended yet, and so in vain. */
  static void replayedTooEarly(Scene scene) {
    breakMinutes(scene);
    replay(scene);
    expectNothingParked(scene);
    arm(minutes(scene), false);
    replay(scene);
  }

  private static void breakMinutes(Scene scene) {
    arm(minutes(scene), true);
    scene.fault();
    Await.until("some are parked", Scene.PATIENCE, () -> waiting(scene) >= 3);
  }

  private static int replay(Scene scene) {
    try (Operator operator = new Operator(scene.cluster().address())) {
      return operator.replayAll("minutes");
    }
  }

  private static void expectNothingParked(Scene scene) {
    if (waiting(scene) > 0) {
      scene.find(Finding.failed("%d events are parked after the mend", waiting(scene)));
    }
  }

  private static ClusteredService minutes(Scene scene) {
    return scene.cluster().services().get("minutes");
  }

  private static long waiting(Scene scene) {
    return scene.books().number("minutes", WAIT);
  }

  private static void arm(ClusteredService service, boolean broken) {
    service
        .replicas()
        .forEach(replica -> {
          if (broken) {
            replica.control().arm(Defect.REACTIONS_FAIL, "");
          } else {
            replica.control().disarm(Defect.REACTIONS_FAIL);
          }
        });
  }
}
