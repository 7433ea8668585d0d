package org.council.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Checker;
import org.council.faults.check.Witness;
import org.council.faults.cluster.Await;
import org.council.faults.cluster.Cluster;
import org.council.faults.load.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultMatrixIT {

  @Test
  void kill(@TempDir Path folder) {
    long t0 = System.nanoTime();
    try (Cluster cluster = Cluster.start(folder)) {
      System.out.println("up " + (System.nanoTime() - t0) / 1_000_000);
      try (Crowd crowd = new Crowd(List.of("F1", "F2"), cluster.address())) {
        System.out.println("staged " + (System.nanoTime() - t0) / 1_000_000);
        var witness = new Witness(cluster);
        crowd.actWhile(
            Duration.ofMillis(500),
            () -> {
              for (FailPoint point : FailPoint.values()) {
                var replica = cluster.services().get("minutes").any();
                replica.control().arm(point, Action.HALT);
                var t =
                    Await.until(point + " reached", Duration.ofSeconds(20), () -> !replica.alive());
                System.out.println(point + " after " + t.toMillis());
                long t1 = System.nanoTime();
                var answer = crowd.probe("minutes");
                System.out.println("served after " + (System.nanoTime() - t1) / 1_000_000);
                Await.until(
                    "relayed",
                    Duration.ofSeconds(20),
                    () -> witness.books().isRelayed("minutes", answer.event().split("/")[1]));
                System.out.println("relayed after " + (System.nanoTime() - t1) / 1_000_000);
                replica.start();
                cluster.awaitEverybody();
                System.out.println("everybody after " + (System.nanoTime() - t1) / 1_000_000);
              }
            });
        System.out.println("quiet after " + witness.awaitQuiet().toMillis());
        System.out.println(
            "acts "
                + crowd.recorder().acts()
                + " noanswer "
                + crowd.recorder().withoutAnswer()
                + " 5xx "
                + crowd.recorder().serverErrors());
        assertThat(crowd.recorder().complaints()).isEmpty();
        long t2 = System.nanoTime();
        assertThat(Checker.check(witness.evidence(crowd.recorder().acknowledged()))).isEmpty();
        System.out.println("checked " + (System.nanoTime() - t2) / 1_000_000);
      }
    }
  }
}
