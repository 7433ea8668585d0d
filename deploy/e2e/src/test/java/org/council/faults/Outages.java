package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Books.HeldAct;
import org.council.faults.check.Finding;
import org.council.faults.check.Noticed;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.cluster.Wire;
import org.council.faults.load.Failures;
import org.council.local.scenario.Answer;

/** Servers that go away, and connections that break. */
final class Outages {

  /** As long as it takes to be sure that an act is held. */
  private static final Duration HELD = Duration.ofSeconds(2);

  /** Of so many that are held one is an act that is done, and not only answered again. */
  private static final int LOOKS_FOR_AN_ACT = 20;

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
      expectOldOutboxes(scene, scene.lasting(3, 20));
      Noticed.ofKafkaBeingAway(scene.crowd().recorder().failures().since(before))
          .forEach(scene::find);
      scene.servers().startKafka();
      long back = System.nanoTime();
      meanwhile.forEach(act -> scene.recovery().ofRelay(act.getKey(), act.getValue(), back));
      meanwhile.forEach(act -> scene.recovery().awaitHeard(act.getKey(), act.getValue()));
      Duration heard = Scene.since(back);
      slowest = slowest.compareTo(heard) < 0 ? heard : slowest;
    }
    scene.remark("heard everywhere within %d s of its return", slowest.toSeconds() + 1);
  }

  private static void expectOldOutboxes(Scene scene, Duration away) {
    scene
        .cluster()
        .services()
        .values()
        .forEach(service ->
            Shown.ofAnOutage(service.name(), service.metric(Shown.OUTBOX_AGE), away)
                .forEach(scene::find));
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
      scene.recovery().ofServices(scene.cluster().services().keySet(), back);
    }
  }

  /** PostgreSQL has committed an act, and its service never hears. */
  static void inCommit(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      HeldAct act = cutInCommit(scene, service);
      scene.fault();
      if (!scene.books().isCommitted(service.name(), act)) {
        scene.find(Finding.failed("%s did not commit before it was cut", service.name()));
      }
      scene.recovery().ofService(service.name(), System.nanoTime());
    }
  }

  private static HeldAct cutInCommit(Scene scene, ClusteredService service) {
    for (int i = 0; i < LOOKS_FOR_AN_ACT; i++) {
      Replica replica = scene.meet(service, FailPoint.BEFORE_COMMIT, Action.HOLD);
      Optional<HeldAct> act = heldAct(scene, service);
      act.ifPresent(held -> service.database().cutAtTheWords(held.client(), "COMMIT\0"));
      replica.control().disarm(FailPoint.BEFORE_COMMIT);
      if (act.isPresent()) {
        Await.until(
            "a commit of " + service.name(),
            Scene.PATIENCE,
            () -> !service.database().waitsForItsWords());
        return act.get();
      }
    }
    throw new AssertionError("No act of " + service.name() + " was held before its commit");
  }

  /** The act that is held; nothing where it only says again what it answered before. */
  private static Optional<HeldAct> heldAct(Scene scene, ClusteredService service) {
    Await.within(HELD, () -> scene.books().heldAct(service.name()).isPresent());
    return scene.books().heldAct(service.name());
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

  /** Kafka has what a relay told it, and the relay never hears. */
  static void ofAcknowledgements(Scene scene, int times) {
    Wire wire = scene.servers().kafkaWire();
    for (int i = 0; i < times; i++) {
      wire.dropAcknowledgements(1);
      Await.until(
          "an acknowledgement of Kafka", Scene.PATIENCE, () -> wire.acknowledgementsToDrop() <= 0);
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
      scene.letPass(scene.lasting(2, 15));
      wire.mend();
    }
  }

  private static void expect(Scene scene, String service) {
    scene.recovery().ofService(service, System.nanoTime());
  }
}
