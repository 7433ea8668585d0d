package org.council.faults;

import org.council.faults.check.Finding;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.load.Recorder;

/** Replicas replaced one after the other, as an operator does who brings a new release. */
final class Restarts {

  private Restarts() {}

  /** No request may fail. */
  static void rolling(Scene scene, int times) {
    Recorder recorder = scene.crowd().recorder();
    int failedBefore = recorder.withoutAnswer() + recorder.serverErrors();
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i / 2);
      Replica replica = service.replicas().get(i % 2);
      replica.stop();
      scene.fault();
      scene.restart(replica);
      scene.awaitAll(service);
    }
    int failed = recorder.withoutAnswer() + recorder.serverErrors() - failedBefore;
    if (failed > 0) {
      scene.find(
          Finding.failed(
              "%d requests failed in a rolling restart: %d without answer, %d with 5xx",
              failed, recorder.withoutAnswer(), recorder.serverErrors()));
    }
  }
}
