package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.faults.check.Finding;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.load.Crowd;

/** What makes following hard. */
final class Followers {

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

  /** So many times faster than they come are events caught up with. */
  private static final int FASTER = 5;

  private Followers() {}

  /** One event in a hundred, and at least one of each topic, is told again: old after new. */
  static void toldAgain(Scene scene, int times) {
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      for (int i = 0; i < times; i++) {
        String topic = Topics.of(scene.turnOf(i).name());
        List<ConsumerRecord<String, byte[]>> told = topics.all(topic);
        int first = ThreadLocalRandom.current().nextInt(100);
        Stream.iterate(
                Math.max(0, Math.min(first, told.size() - 1)),
                at -> at < told.size(),
                at -> at + 100)
            .forEach(at -> {
              topics.again(told.get(at), topic);
              scene.fault();
            });
      }
    }
  }

  /** A decision is told again, and documents takes it for new. */
  static void toldADecisionAgain(Scene scene) {
    toldAgain(
        scene,
        "decision.taken.v1",
        "documents",
        "select count(*) - count(distinct session || decision) from disposal");
  }

  /** The opening of an item is told again, and speakers takes it for new. */
  static void toldAnOpeningAgain(Scene scene) {
    toldAgain(
        scene,
        "item.opened.v1",
        "speakers",
        "select count(*) from journal where type = 'org.council.speakers.list.opened.v1'");
  }

  /**
   * @param effects counts what there is more of once it is applied again
   */
  private static void toldAgain(Scene scene, String type, String follower, String effects) {
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      String topic = Topics.of("agenda");
      var event =
          topics.all(topic).stream()
              .filter(message -> TopicClient.header(message, "ce_type").endsWith(type))
              .filter(message -> message.key().startsWith(Crowd.SESSIONS))
              .findFirst()
              .orElseThrow();
      long before = scene.books().number(follower, effects);
      topics.again(event, topic);
      Await.until(
          "it is applied again",
          Scene.PATIENCE,
          () -> scene.books().number(follower, effects) > before);
    }
  }

  /** A follower that stands still while much is said; the others do not notice. */
  static void farBehind(Scene scene, int times) {
    int events = scene.count(2_000, 100_000);
    long began = System.nanoTime();
    int actsBefore = scene.crowd().recorder().acts();
    ClusteredService minutes = scene.cluster().services().get("minutes");
    minutes.replicas().forEach(Replica::freeze);
    scene.fault();
    scene.books().execute("agenda", MUCH.formatted(events));
    long said = System.nanoTime();
    Await.until(
        "much is relayed", Duration.ofMinutes(5), () -> scene.books().unrelayed("agenda") == 0);
    Duration relayed = Scene.since(said);
    Stream.of("agenda", "documents", "speakers")
        .forEach(service -> scene.recovery().ofService(service, System.nanoTime()));
    minutes.replicas().forEach(Replica::goOn);
    long wentOn = System.nanoTime();
    awaitAllHeard(scene, "minutes");
    Duration caughtUp = Scene.since(wentOn);
    Shown.ofStandingStill("minutes", minutes.metric(Shown.FOLLOW_LATENCY), relayed)
        .forEach(scene::find);
    awaitAllHeard(scene, "documents");
    awaitAllHeard(scene, "speakers");
    double live = perSecond(scene.crowd().recorder().acts() - actsBefore, Scene.since(began));
    double withEffects = perSecond(events, Scene.since(said));
    if (Math.min(perSecond(events, caughtUp), withEffects) < FASTER * live) {
      scene.find(Finding.failed("caught up at less than %d times %.0f/s", FASTER, live));
    }
    scene.remark(
        "%,d events behind: relayed at %,.0f/s, caught up at %,.0f/s; speakers, where each has an"
            + " effect, at %,.0f/s",
        events, perSecond(events, relayed), perSecond(events, caughtUp), withEffects);
  }

  private static void awaitAllHeard(Scene scene, String service) {
    Await.until(
        service + " has heard all that agenda said",
        Duration.ofMinutes(10),
        () -> scene.books().unheard(service, "agenda") == 0);
  }

  private static double perSecond(long events, Duration duration) {
    return events * 1e9 / duration.toNanos();
  }
}
