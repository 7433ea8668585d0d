package org.council.faults;

import org.council.faults.check.Noticed;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.load.Recorder;

/** Replicas replaced one after the other, as an operator does who brings a new release. */
final class Restarts {

  private Restarts() {}

  /** No request may fail. */
  static void rolling(Scene scene, int times) {
    Recorder recorder = scene.crowd().recorder();
    int before = recorder.sendings();
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i / 2);
      Replica replica = service.replicas().get(i % 2);
      replica.stop();
      scene.fault();
      scene.restart(replica);
      scene.awaitAll(service);
    }
    Noticed.ofARollingRestart(recorder.failuresSince(before)).forEach(scene::find);
  }
}
