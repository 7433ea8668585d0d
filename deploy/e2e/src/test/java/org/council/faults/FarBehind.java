package org.council.faults;

import java.time.Duration;
import java.util.stream.Stream;
import org.council.e2e.Await;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

/** A follower that stands still while much is said; the others do not notice. */
final class FarBehind {

  private static final String STANDS_STILL = "minutes";

  /** Says a thing of a participant so often that a follower has much before it. */
  private static final String MUCH =
      """
      insert into journal (id, type, subject, key, happened_at, recorded_at, aggregate_version,
          data_schema, traceparent, data, actor)
      select gen_random_uuid(), type, subject || '/much', key, happened_at, now(), 1,
          data_schema, null, data, null
      from (select * from journal where type = 'org.council.agenda.attendance.changed.v1' limit 1),
          generate_series(1, %d)
      """;

  private static final Duration RELAYED = Duration.ofMinutes(5);
  private static final Duration HEARD = Duration.ofMinutes(10);

  private final Scene scene;
  private final ClusteredService minutes;
  private final int events;
  private final int sendingsBefore;
  private final int actsBefore;
  private final long began = System.nanoTime();

  private FarBehind(Scene scene) {
    this.scene = scene;
    this.minutes = scene.cluster().services().get(STANDS_STILL);
    this.events = scene.count(2_000, 100_000);
    this.sendingsBefore = scene.crowd().recorder().sendings();
    this.actsBefore = scene.crowd().recorder().acts();
  }

  static void inTurn(Scene scene, int times) {
    for (int i = 0; i < times; i++) {
      new FarBehind(scene).play();
    }
  }

  private void play() {
    try (Group group = new Group(minutes, scene.servers().kafkaAddress())) {
      minutes.replicas().forEach(Replica::freeze);
      scene.fault();
      scene.books().execute("agenda", MUCH.formatted(events));
      long said = System.nanoTime();
      Duration relayed = awaitRelayed();
      expectThatNobodyElseNotices();
      Shown.ofALag(STANDS_STILL, group.lag(), events).forEach(scene::find);
      minutes.replicas().forEach(Replica::goOn);
      Duration caughtUp = awaitHeard(STANDS_STILL);
      Shown.ofStandingStill(STANDS_STILL, minutes.metric(Shown.FOLLOW_LATENCY), relayed)
          .forEach(scene::find);
      expectNoLagOf(group);
      awaitHeard("documents");
      awaitHeard("speakers");
      judge(relayed, caughtUp, Scene.since(said));
    }
  }

  private Duration awaitRelayed() {
    return Await.until("much is relayed", RELAYED, () -> scene.books().unrelayed("agenda") == 0);
  }

  /** Acts of the other services are taken as ever. */
  private void expectThatNobodyElseNotices() {
    Stream.of("agenda", "documents", "speakers")
        .forEach(service -> scene.recovery().ofService(service, System.nanoTime()));
    scene.expectUnnoticed(
        STANDS_STILL,
        scene
            .crowd()
            .recorder()
            .failuresSince(sendingsBefore, service -> !service.equals(STANDS_STILL)));
  }

  private Duration awaitHeard(String service) {
    return Await.until(
        service + " has heard all that agenda said",
        HEARD,
        () -> scene.books().unheard(service, "agenda") == 0);
  }

  /** What is heard is not told to Kafka at once. */
  private void expectNoLagOf(Group group) {
    Await.within(Scene.PATIENCE, () -> group.lag() < events);
    Shown.ofHavingCaughtUp(STANDS_STILL, group.lag(), events).forEach(scene::find);
  }

  /**
   * @param withEffects how long it took until all had their effects, where they have any
   */
  private void judge(Duration relayed, Duration caughtUp, Duration withEffects) {
    double live = perSecond(scene.crowd().recorder().acts() - actsBefore, Scene.since(began));
    double slowest = Math.min(perSecond(events, caughtUp), perSecond(events, withEffects));
    scene.expectToCatchUp(live, slowest);
    scene.remark(
        "%,d events behind: relayed at %,.0f/s, caught up at %,.0f/s; speakers, where each has an"
            + " effect, at %,.0f/s",
        events,
        perSecond(events, relayed),
        perSecond(events, caughtUp),
        perSecond(events, withEffects));
  }

  private static double perSecond(long events, Duration duration) {
    return events * 1e9 / duration.toNanos();
  }
}
