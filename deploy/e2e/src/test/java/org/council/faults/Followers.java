package org.council.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.faults.check.Shown;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;

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
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      String topic = Topics.of("agenda");
      var decision =
          topics.all(topic).stream()
              .filter(
                  message -> TopicClient.header(message, "ce_type").endsWith("decision.taken.v1"))
              .filter(message -> message.key().startsWith("FIRE"))
              .findFirst()
              .orElseThrow();
      long before = disposals(scene);
      topics.again(decision, topic);
      Await.until("it is applied again", Scene.PATIENCE, () -> disposals(scene) > before);
    }
  }

  private static long disposals(Scene scene) {
    return scene
        .books()
        .number("documents", "select count(*) - count(distinct session || decision) from disposal");
  }

  /** A follower that stands still while much is said; the others do not notice. */
  static void farBehind(Scene scene, int times) {
    int events = scene.count(2_000, 100_000);
    ClusteredService minutes = scene.cluster().services().get("minutes");
    minutes.replicas().forEach(Replica::freeze);
    scene.fault();
    scene.books().execute("agenda", MUCH.formatted(events));
    long began = System.nanoTime();
    Await.until(
        "much is relayed", Duration.ofMinutes(5), () -> scene.books().unrelayed("agenda") == 0);
    Duration relayed = Scene.since(began);
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
    scene.remark(
        "%,d events behind: relayed at %,.0f/s, caught up at %,.0f/s; speakers, where each has an"
            + " effect, at %,.0f/s",
        events,
        perSecond(events, relayed),
        perSecond(events, caughtUp),
        perSecond(events, Scene.since(began)));
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
