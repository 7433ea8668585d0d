package org.council.faults;

import java.util.concurrent.ThreadLocalRandom;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.cluster.Await;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** Services that are killed. */
final class Kills {

  private Kills() {}

  /** Each service at each point, in turn. */
  static void atAPoint(Scene scene, int times) {
    FailPoint[] points = FailPoint.values();
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      FailPoint point = points[(i + i / points.length) % points.length];
      scene.awaitAll(service);
      Replica victim = scene.waylay(service, point, Action.HALT);
      long began = System.nanoTime();
      Await.until(victim.name() + " ends", Scene.PATIENCE, () -> !victim.alive());
      scene.expectService(service.name(), began);
      scene.restart(victim);
    }
  }

  /** Anywhere. */
  static void anywhere(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      scene.awaitAll(service);
      Replica victim =
          service.replicas().get(ThreadLocalRandom.current().nextInt(service.replicas().size()));
      long began = System.nanoTime();
      victim.kill();
      scene.fault();
      scene.expectService(service.name(), began);
      scene.restart(victim);
    }
  }
}
