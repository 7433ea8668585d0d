package org.council.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.Defect;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Finding;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** What might bring events out of their order. */
final class Order {

  private static final String[] WRONG_BY_SECONDS = {"3600", "-3600", "-7200", "1800", "-5400"};

  /** What stands still in a transaction is ended after ten seconds, and the lock is looked for. */
  private static final Duration STANDS_STILL = Duration.ofSeconds(15);

  /** What a relay that goes on has in its hands it tells by then, if it does. */
  private static final Duration TELLS_AGAIN = Duration.ofSeconds(15);

  private Order() {}

  /** The clocks of a service's replicas jump, each to another time, back and forth. */
  static void clocks(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      String seconds = WRONG_BY_SECONDS[i % WRONG_BY_SECONDS.length];
      service.replicas().get(i / 4 % 2).control().arm(Defect.CLOCK_IS_WRONG, seconds);
      scene.fault();
      scene.recovery().ofService(service.name(), System.nanoTime());
    }
    scene.cluster().services().values().stream()
        .flatMap(service -> service.replicas().stream())
        .forEach(replica -> replica.control().disarm(Defect.CLOCK_IS_WRONG));
  }

  /**
   * A relay is stopped with what it will send in its hands; its session ends, another leads and
   * sends the same and more; then the first goes on. The first two are ended by an administrator,
   * the others by the database, which they keep waiting for too long.
   */
  static void twoRelays(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      scene.awaitAll(service);
      Replica late =
          scene.waylay(service, FailPoint.BEFORE_SEND, i % 2 == 0 ? Action.STOP : Action.HOLD);
      long began = i < 2 ? endItsTerm(scene, service) : awaitTheEndOfItsTerm(scene, service);
      scene.recovery().ofService(service.name(), began);
      scene.letPass(scene.lasting(1, 30));
      scene.recovery().ofService(service.name(), System.nanoTime());
      letSendWhatWasSent(scene, service, late);
    }
  }

  /**
   * What the late relay has in its hands its successor has told: it must be seen to tell it too.
   */
  private static void letSendWhatWasSent(Scene scene, ClusteredService service, Replica late) {
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      long toldAgain = topics.toldAgain(Topics.of(service.name()));
      late.control().disarm(FailPoint.BEFORE_SEND);
      late.goOn();
      if (!Await.within(
          TELLS_AGAIN, () -> topics.toldAgain(Topics.of(service.name())) > toldAgain)) {
        scene.find(Finding.failed("the late relay of %s told nothing", service.name()));
      }
    }
  }

  private static long endItsTerm(Scene scene, ClusteredService service) {
    long began = System.nanoTime();
    scene.books().endTheTermOfTheRelay(service.name());
    return began;
  }

  private static long awaitTheEndOfItsTerm(Scene scene, ClusteredService service) {
    long late = scene.books().relayThatLeads(service.name());
    Duration took =
        Await.until(
            "the database ends the term of the relay of " + service.name(),
            Scene.PATIENCE,
            () -> scene.books().relayThatLeads(service.name()) != late);
    scene.expectWithin(
        STANDS_STILL, took, "the database ended the term of a relay that stood still");
    return System.nanoTime();
  }

  /** An act takes its clock, and is committed after younger ones were told. */
  static void lateCommits(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      ActBeforeCommit late = ActBeforeCommit.of(scene, service);
      scene.fault();
      // The same session may be waiting for the act that is held, so any other act will do.
      Await.until(
          "younger events of %s are told".formatted(service.name()),
          Scene.PATIENCE,
          new YoungerTold(scene.books(), service.name()));
      late.goOn();
      Await.until(
          "the late act of %s is committed".formatted(service.name()),
          Scene.PATIENCE,
          () -> scene.books().isCommitted(service.name(), late.act()));
      scene.recovery().ofService(service.name(), System.nanoTime());
    }
  }

  /** A transaction that writes and does not end, in each database. */
  static void longTransaction(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      ClusteredService service = scene.turnOf(i);
      try (Connection beside = scene.servers().connect(service.name());
          Statement statement = beside.createStatement()) {
        beside.setAutoCommit(false);
        statement.execute("create table beside (line text)");
        scene.fault();
        scene.recovery().ofService(service.name(), System.nanoTime());
        scene.letPass(scene.lasting(1, 15));
        Shown.ofALongTransaction(service.name(), service.metric(Shown.OUTBOX_AGE))
            .forEach(scene::find);
        scene.recovery().ofService(service.name(), System.nanoTime());
        beside.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
