package org.council.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.council.faults.cluster.ClusteredService;
import org.council.local.scenario.Answer;

/** Strangers come into a service's group and leave it: partitions change hands. */
final class Rebalances {

  /** What is said is heard again within this after each change. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final int PARTITIONS = 18;
  private static final int STRANGERS = 2;

  private final Scene scene;
  private final String kafka;
  private final List<Duration> pauses = new ArrayList<>();

  private Rebalances(Scene scene) {
    this.scene = scene;
    this.kafka = scene.servers().kafkaAddress();
  }

  /** In each service's group in turn. */
  static void comeAndGo(Scene scene, int times) {
    Rebalances rebalances = new Rebalances(scene);
    for (int i = 0; i < times; i++) {
      // Each follows all the others, so also the one whose turn is next.
      rebalances.comeAndGo(scene.turnOf(i), scene.turnOf(i + 1).name());
    }
    rebalances.judge();
  }

  private void comeAndGo(ClusteredService service, String followed) {
    try (Group group = new Group(service, kafka)) {
      group.awaitThatTheServiceHas("all its partitions", has -> has == PARTITIONS);
      List<Stranger> strangers = new ArrayList<>();
      Answer said;
      try {
        for (int i = 0; i < STRANGERS; i++) {
          strangers.add(take(service, group));
        }
        said = scene.crowd().probe(followed);
        scene.letPass(Duration.ofSeconds(1));
      } finally {
        strangers.forEach(Stranger::close);
      }
      long left = System.nanoTime();
      scene.recovery().awaitHeard(followed, said);
      pauses.add(Scene.since(left));
      group.awaitThatTheServiceHas("all its partitions again", has -> has == PARTITIONS);
      scene.fault();
    }
  }

  /** A stranger comes, and is given what a member of the service had. */
  private Stranger take(ClusteredService service, Group group) {
    int before = group.awaitThatTheServiceHas("some partitions", has -> has > 0);
    long came = System.nanoTime();
    Stranger stranger = Stranger.join(service, kafka);
    try {
      group.awaitThatTheServiceHas("lost some", has -> has < before);
    } catch (AssertionError e) {
      stranger.close();
      throw e;
    }
    pauses.add(Scene.since(came));
    scene.fault();
    return stranger;
  }

  private void judge() {
    Duration worst = Timings.Spread.of(pauses).max();
    scene.expectWithin(LONGEST, worst, "a change in a group was over");
    scene.remark("each change is over within %.1f s", worst.toMillis() / 1000.0);
  }
}
