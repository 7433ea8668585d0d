package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.council.e2e.Await;
import org.council.faults.check.Books.HeldAct;
import org.council.faults.check.Finding;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Wire;
import org.council.local.scenario.Answer;

/** Servers that go away, and connections that break. */
final class Outages {

  /** After this what was said while Kafka was away is heard: it is far less than 10,000 events. */
  private static final Duration DRAINED = Duration.ofSeconds(10);

  private Outages() {}

  /**
   * Kafka ended or killed: acts are taken all the while, and told when it is back. The next outage
   * begins when what was said in this one is heard everywhere: a client that waits for it waits for
   * one outage, and not for all of them.
   */
  static void ofKafka(Scene scene, int times) {
    Duration slowest = Duration.ZERO;
    int most = 0;
    for (int i = 0; i < times; i++) {
      int before = scene.crowd().recorder().sendings();
      Map<String, Double> failed = termsFailed(scene);
      if (i % 2 == 0) {
        scene.servers().killKafka();
      } else {
        scene.servers().stopKafka();
      }
      scene.fault();
      List<Map.Entry<String, Answer>> meanwhile = actsEverywhere(scene);
      scene.letPass(scene.lasting(3, 60));
      expectOldOutboxes(scene, scene.lasting(3, 60));
      scene.expectUnnoticed("Kafka", scene.crowd().recorder().failuresSince(before));
      Map<String, List<String>> waiting = waitingEverywhere(scene);
      scene.servers().startKafka();
      long back = System.nanoTime();
      meanwhile.forEach(act -> scene.recovery().ofRelay(act.getKey(), act.getValue(), back));
      waiting.forEach(scene.recovery()::awaitHeard);
      Duration heard = Scene.since(back);
      slowest = slowest.compareTo(heard) < 0 ? heard : slowest;
      Shown.ofTermsThatFailed(failed, termsFailed(scene)).forEach(scene::find);
      most = Math.max(most, waiting.values().stream().mapToInt(List::size).sum());
    }
    scene.expectWithin(DRAINED, slowest, "what was said while Kafka was away was heard");
    scene.remark(
        "of up to %,d events the last was heard everywhere within %d s of its return",
        most, slowest.toSeconds() + 1);
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

  /** How many terms of its relays have failed, by service. */
  private static Map<String, Double> termsFailed(Scene scene) {
    return scene.cluster().services().values().stream()
        .collect(
            Collectors.toMap(
                ClusteredService::name, service -> service.counted(Shown.TERMS_FAILED)));
  }

  /** What was said while Kafka was away, by service. */
  private static Map<String, List<String>> waitingEverywhere(Scene scene) {
    return scene.cluster().services().keySet().stream()
        .collect(Collectors.toMap(service -> service, scene.books()::eventsUnrelayed));
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
    ActBeforeCommit held = ActBeforeCommit.of(scene, service);
    service.database().breaks().cutAtTheWords(held.act().client(), "COMMIT\0");
    held.goOn();
    Await.until(
        "a commit of " + service.name(),
        Scene.PATIENCE,
        () -> !service.database().breaks().waitsForItsWords());
    return held.act();
  }

  /** The answer of a service is lost on its way to the client. */
  static void ofAnswers(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ofAnswersOf(scene, scene.turnOf(i));
    }
  }

  static void ofAnswersOf(Scene scene, ClusteredService service) {
    service.front().breaks().dropAnAnswer();
    scene.crowd().probe(service.name());
    Await.until(
        "an answer of " + service.name(),
        Scene.PATIENCE,
        () -> service.front().breaks().lostEvent().isPresent());
    scene.fault();
    String event = service.front().breaks().lostEvent().orElseThrow();
    if (!scene.books().has(service.name(), event)) {
      scene.find(Finding.failed("%s answered with %s, and has not got it", service.name(), event));
    }
  }

  /** Kafka has what a relay told it, and the relay never hears. */
  static void ofAcknowledgements(Scene scene, int times) {
    Wire wire = scene.servers().kafkaWire();
    for (int i = 0; i < times; i++) {
      wire.breaks().dropAcknowledgements(1);
      Await.until(
          "an acknowledgement of Kafka",
          Scene.PATIENCE,
          () -> wire.breaks().acknowledgementsToDrop() <= 0);
      scene.fault();
    }
    scene.cluster().services().keySet().forEach(service -> expect(scene, service));
  }

  /**
   * Connections stand and nothing comes through, for a while: to Kafka, and to each database in
   * turn.
   */
  static void halfOpen(Scene scene, int times) {
    each(scene, times, "silent", Wire::silence);
  }

  /** The same, for good: only who opens a new connection comes through. */
  static void neverBack(Scene scene, int times) {
    each(scene, times, "forsaken", Wire::forsake);
  }

  private static void each(Scene scene, int times, String how, Consumer<Wire> hurt) {
    for (int i = 0; i < times; i++) {
      if (i % 5 == 0) {
        // Longer than a request to Kafka may take.
        outlast(scene, scene.servers().kafkaWire(), how + " Kafka", hurt, 4, 35, _ -> true);
      } else {
        // Longer than the relay waits for its database.
        ClusteredService service = scene.turnOf(i - 1);
        outlast(
            scene,
            service.database(),
            "the %s database of %s".formatted(how, service.name()),
            hurt,
            4,
            13,
            other -> !other.equals(service.name()));
      }
    }
  }

  /**
   * @param others the services that do without it
   */
  private static void outlast(
      Scene scene,
      Wire wire,
      String what,
      Consumer<Wire> hurt,
      int briefly,
      int thoroughly,
      Predicate<String> others) {
    int before = scene.crowd().recorder().sendings();
    hurt.accept(wire);
    scene.fault();
    scene.letPass(scene.lasting(briefly, thoroughly));
    scene.expectUnnoticed(what, scene.crowd().recorder().failuresSince(before, others));
    wire.comesBack();
    scene.cluster().services().keySet().forEach(service -> expect(scene, service));
    wire.mend();
  }

  /** Everything takes its time: Kafka, and each database in turn; no request fails meanwhile. */
  static void slow(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      boolean kafka = i % 5 == 0;
      Wire wire = kafka ? scene.servers().kafkaWire() : scene.turnOf(i - 1).database();
      int before = scene.crowd().recorder().sendings();
      wire.delay(Duration.ofMillis(kafka ? 100 : 10));
      scene.fault();
      scene.letPass(scene.lasting(2, 15));
      scene.expectUnnoticed("a fast connection", scene.crowd().recorder().failuresSince(before));
      wire.mend();
    }
  }

  private static void expect(Scene scene, String service) {
    scene.recovery().ofService(service, System.nanoTime());
  }
}
