package org.council.faults;

import java.time.Duration;
import java.util.List;
import org.council.e2e.Await;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.local.scenario.Answer;

/** A replica that cannot reach Kafka while all others can, and that everybody reaches. */
final class CutOff {

  /** A relay waits for Kafka for half a minute before it lets another try. */
  private static final Duration TOLD_BY_THE_OTHER = Duration.ofSeconds(40);

  private CutOff() {}

  /**
   * The one whose relay leads. Meanwhile what is done is told by the other, and the service hears
   * the others there.
   */
  static void fromKafka(Scene scene, int times) {
    Duration slowest = Duration.ZERO;
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      scene.awaitAll(service);
      int before = scene.crowd().recorder().sendings();
      scene.servers().kafkaWire().silenceFor(leading(service).name());
      scene.fault();
      Duration took = heard(scene, List.of(service, scene.turnOf(i + 1)));
      scene.expectUnnoticed(
          "Kafka for one replica", scene.crowd().recorder().failuresSince(before));
      scene.expectWithin(TOLD_BY_THE_OTHER, took, "what was said was heard");
      slowest = slowest.compareTo(took) < 0 ? took : slowest;
      scene.servers().kafkaWire().comesBack();
      scene.recovery().ofService(service.name(), System.nanoTime());
    }
    scene.remark("heard everywhere within %d s", slowest.toSeconds() + 1);
  }

  private static Replica leading(ClusteredService service) {
    Await.until(
        "a relay of %s leads".formatted(service.name()),
        Scene.PATIENCE,
        () -> service.replicas().stream().anyMatch(CutOff::leads));
    return service.replicas().stream().filter(CutOff::leads).findFirst().orElseThrow();
  }

  private static boolean leads(Replica replica) {
    return replica.metric("council_relay_leader").orElse(0) == 1;
  }

  /** How long it takes until an act in each of them is heard everywhere. */
  private static Duration heard(Scene scene, List<ClusteredService> services) {
    long began = System.nanoTime();
    for (ClusteredService service : services) {
      long asked = System.nanoTime();
      Answer act = scene.crowd().probe(service.name());
      scene.timings().serves(Scene.since(asked));
      scene.recovery().awaitHeard(service.name(), act);
    }
    return Scene.since(began);
  }
}
