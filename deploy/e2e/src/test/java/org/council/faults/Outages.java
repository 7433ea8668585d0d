package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.council.faults.check.Noticed;
import org.council.faults.cluster.Await;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Wire;
import org.council.faults.load.Failures;
import org.council.local.scenario.Answer;

/** Servers that go away, and connections that break. */
final class Outages {

  private Outages() {}

  /**
   * Kafka ended or killed: acts are taken all the while, and told when it is back. The next outage
   * begins when what was said in this one is heard everywhere: a client that waits for it waits for
   * one outage, and not for all of them.
   */
  static void ofKafka(Scene scene, int times) {
    Duration slowest = Duration.ZERO;
    for (int i = 0; i < times; i++) {
      Failures before = scene.crowd().recorder().failures();
      if (i % 2 == 0) {
        scene.servers().killKafka();
      } else {
        scene.servers().stopKafka();
      }
      scene.fault();
      List<Map.Entry<String, Answer>> meanwhile = actsEverywhere(scene);
      scene.letPass(scene.lasting(3, 20));
      Noticed.ofKafkaBeingAway(scene.crowd().recorder().failures().since(before))
          .forEach(scene::find);
      scene.servers().startKafka();
      long back = System.nanoTime();
      meanwhile.forEach(act -> scene.expectRelay(act.getKey(), act.getValue(), back));
      meanwhile.forEach(act -> scene.awaitHeard(act.getKey(), act.getValue()));
      Duration heard = Scene.since(back);
      slowest = slowest.compareTo(heard) < 0 ? heard : slowest;
    }
    scene.remark("heard everywhere within %d s of its return", slowest.toSeconds() + 1);
  }

  private static List<Map.Entry<String, Answer>> actsEverywhere(Scene scene) {
    return scene.cluster().services().keySet().stream()
        .map(service -> {
          long began = System.nanoTime();
          Answer answer = scene.crowd().probe(service);
          scene.timings().serves(Scene.since(began));
          return Map.entry(service, answer);
        })
        .toList();
  }

  /** PostgreSQL killed or restarted. */
  static void ofPostgres(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      if (i % 2 == 0) {
        scene.servers().killPostgres();
      } else {
        scene.servers().stopPostgres();
      }
      scene.fault();
      scene.servers().startPostgres();
      long back = System.nanoTime();
      scene.cluster().services().keySet().forEach(service -> scene.expectService(service, back));
    }
  }

  /** PostgreSQL has committed, and nobody hears. */
  static void inCommit(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      Wire wire = service.database();
      wire.cutAtTheWords("COMMIT\0");
      Await.until("a commit of " + service.name(), Scene.PATIENCE, () -> !wire.waitsForItsWords());
      scene.fault();
      scene.expectService(service.name(), System.nanoTime());
    }
  }

  /** The answer of a service is lost on its way to the client. */
  static void ofAnswers(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ofAnswersOf(scene, scene.turnOf(i));
    }
  }

  static void ofAnswersOf(Scene scene, ClusteredService service) {
    service.front().dropAnswers(1);
    scene.crowd().probe(service.name());
    Await.until(
        "an answer of " + service.name(),
        Scene.PATIENCE,
        () -> service.front().answersToDrop() <= 0);
    scene.fault();
  }

  /** Kafka's answer to the relay, or to a follower, is lost. */
  static void ofAcknowledgements(Scene scene, int times) {
    Wire wire = scene.servers().kafkaWire();
    for (int i = 0; i < times; i++) {
      wire.dropAnswers(1);
      Await.until("an answer of Kafka", Scene.PATIENCE, () -> wire.answersToDrop() <= 0);
      scene.fault();
    }
    scene.cluster().services().keySet().forEach(service -> expect(scene, service));
  }

  /** Connections stand and nothing comes through: to Kafka, and to each database in turn. */
  static void halfOpen(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      boolean kafka = i % 2 == 0;
      Wire wire = kafka ? scene.servers().kafkaWire() : scene.turnOf(i / 2).database();
      wire.silence();
      scene.fault();
      // Longer than a request to Kafka may take; longer than the relay waits for its database.
      scene.letPass(kafka ? scene.lasting(4, 35) : scene.lasting(4, 13));
      wire.mend();
      scene.cluster().services().keySet().forEach(service -> expect(scene, service));
    }
  }

  /** Everything takes its time. */
  static void slow(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      Wire wire = i % 2 == 0 ? scene.servers().kafkaWire() : scene.turnOf(i / 2).database();
      wire.delay(Duration.ofMillis(i % 2 == 0 ? 100 : 10));
      scene.fault();
      scene.letPass(scene.lasting(2, 8));
      wire.mend();
    }
  }

  private static void expect(Scene scene, String service) {
    scene.expectService(service, System.nanoTime());
  }
}
