package org.council.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.failpoint.Control;
import org.council.failpoint.Defect;
import org.council.faults.check.Likeness;
import org.council.faults.cluster.Replica;

/**
 * What following has made, made again in an empty database from the first event on. What a service
 * decides itself is not in the topics it follows, and is left out of what is compared.
 */
final class Rebuilding {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** The variable that names the group in which a service reads. */
  private static final String GROUP = "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID";

  private Rebuilding() {}

  /** Every follower from offset 0, after a meeting: else there is little to rebuild. */
  static void fromTheBeginning(Scene scene, int times) {
    scene.beginMeeting();
    scene.end();
    long events = 0;
    Duration took = Duration.ZERO;
    for (int i = 0; i < times; i++) {
      String service = scene.turnOf(i).name();
      Rebuilt rebuilt = rebuild(scene, service, "rebuilt", "", _ -> {});
      events += rebuilt.events();
      took = took.plus(rebuilt.took());
      expectTheSame(scene, service, rebuilt.database());
    }
    scene.remark(
        "%,d events heard again, from the first to the last at %,.0f/s",
        events, events * 1e9 / took.toNanos());
  }

  /** The same, from topics on which sessions come in another order and some events twice. */
  static void fromShuffledTopics(Scene scene, int times) {
    String prefix = "shuffled.";
    Topics.declare(scene.servers().kafkaAddress(), prefix, Topics.SERVICES);
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      for (String service : Topics.SERVICES) {
        String topic = Topics.of(service);
        shuffled(topics.all(topic)).forEach(message -> topics.hand(message, prefix + topic));
      }
      topics.flush();
    }
    for (int i = 0; i < times; i++) {
      // Agenda keeps nothing of what it hears; the others come first.
      String service = scene.turnOf(i + 1).name();
      Rebuilt rebuilt = rebuild(scene, service, "shuffled", prefix, _ -> {});
      expectTheSame(scene, service, rebuilt.database());
    }
  }

  /** A follower that is rebuilt with a defect, and so not to what it was. */
  static void withADefect(Scene scene, String service, Defect defect) {
    Rebuilt rebuilt = rebuild(scene, service, "defective", "", control -> control.arm(defect, ""));
    expectTheSame(scene, service, rebuilt.database());
  }

  /**
   * What has heard everything again.
   *
   * @param took from its first event to its last
   */
  private record Rebuilt(String database, long events, Duration took) {}

  private static Rebuilt rebuild(
      Scene scene, String service, String how, String prefix, Consumer<Control> defects) {
    scene.awaitQuiet();
    String database = service + "_" + how;
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("COUNCIL_RELAY_ENABLED", "false");
    environment.put("COUNCIL_TOPICS_PREFIX", prefix);
    environment.put(GROUP, database);
    Replica replica = scene.cluster().beside(service, database, environment);
    defects.accept(replica.control());
    replica.start();
    scene.fault();
    awaitOrItsEnd(replica, "a first event", () -> heard(scene, database) > 0);
    long first = System.nanoTime();
    awaitOrItsEnd(replica, "everything", () -> heard(scene, database) >= heard(scene, service));
    Duration took = Scene.since(first);
    replica.kill();
    return new Rebuilt(database, heard(scene, database), took);
  }

  private static void awaitOrItsEnd(Replica replica, String what, BooleanSupplier heard) {
    Await.until(
        "%s has heard %s, or has ended".formatted(replica.name(), what),
        PATIENCE,
        () -> !replica.alive() || heard.getAsBoolean());
    if (!replica.alive()) {
      throw new AssertionError(replica.name() + " ended: see its log");
    }
  }

  private static long heard(Scene scene, String database) {
    long tables =
        scene.books().number(database, "select count(*) from pg_tables where tablename = 'inbox'");
    return tables == 0 ? 0 : scene.books().number(database, "select count(*) from inbox");
  }

  private static void expectTheSame(Scene scene, String service, String database) {
    Likeness.check(scene.books(), service, database).forEach(scene::find);
  }

  /** Each key's events in their order, the keys mixed anew, and one in a hundred twice. */
  private static List<ConsumerRecord<String, byte[]>> shuffled(
      List<ConsumerRecord<String, byte[]>> messages) {
    Random random = new Random(6);
    Map<String, Deque<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
    messages.forEach(
        message -> byKey.computeIfAbsent(message.key(), _ -> new ArrayDeque<>()).add(message));
    List<String> turns = new ArrayList<>(messages.stream().map(ConsumerRecord::key).toList());
    Collections.shuffle(turns, random);
    List<ConsumerRecord<String, byte[]>> shuffled = new ArrayList<>();
    for (String key : turns) {
      ConsumerRecord<String, byte[]> message = byKey.get(key).poll();
      shuffled.add(message);
      if (random.nextInt(100) == 0) {
        shuffled.add(shuffled.get(random.nextInt(shuffled.size())));
      }
    }
    return shuffled;
  }
}
