package org.council.faults;

import java.util.concurrent.ThreadLocalRandom;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** Services that are killed. */
final class Kills {

  private Kills() {}

  /** Each service at each point, in turn. */
  static void atAPoint(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      FailPoint point = pointOf(i);
      scene.awaitAll(service);
      Replica victim = scene.waylay(service, point, Action.HALT);
      long began = System.nanoTime();
      Await.until(victim.name() + " ends", Scene.PATIENCE, () -> !victim.alive());
      scene.recovery().ofService(service.name(), began);
      scene.restart(victim);
    }
  }

  /** At which point the service whose turn it is ends. */
  static FailPoint pointOf(int turn) {
    FailPoint[] points = FailPoint.values();
    // After twelve turns four services would meet the same six points again.
    return points[(turn + turn / 12) % points.length];
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
      scene.recovery().ofService(service.name(), began);
      scene.restart(victim);
    }
  }

  /** Both replicas at once. From when one of them is ready again the usual times count. */
  static void bothAtOnce(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      scene.awaitAll(service);
      service.replicas().forEach(Replica::kill);
      scene.fault();
      service.replicas().forEach(scene::restart);
      Await.until(
          service.name() + " is ready again",
          Scene.PATIENCE,
          () -> service.replicas().stream().anyMatch(Replica::ready));
      scene.recovery().ofService(service.name(), System.nanoTime());
    }
  }
}
