package org.council.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.faults.check.Finding;
import org.council.faults.load.Operator;

/** Messages that nobody can apply, among those of a session that goes on. */
enum Poison {
  BAD_JSON("{\"session\":"),
  BROKEN_SCHEMA("{\"session\":[7]}"),
  /**
   * Of a mebibyte, which is what a topic takes: but for what its key and headers need. Poisonous as
   * it is broken, not for its size; it is kept as it came.
   */
  AS_LARGE_AS_A_TOPIC_TAKES("{\"session\":\"" + "x".repeat((1 << 20) - 1024) + "\"}"),
  NULL(null),
  /**
   * Without what makes a CloudEvent of it. Nobody can say of what it is, so it stands by itself.
   */
  NO_EVENT("{\"session\":\"FIRE1\"}");

  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  /** To whom the type means something. */
  private static final List<String> FOLLOWERS = List.of("documents", "speakers", "minutes");

  private static final String TOPIC = Topics.of("agenda");
  private static final String SOURCE = "/poison-service";
  private static final String KNOWN = "org.council.agenda.session.convened.v1";
  private static final String UNKNOWN = "org.council.agenda.session.dreamt.v1";

  private final String value;

  Poison(String value) {
    this.value = value;
  }

  /** Each kind is parked and in the dead letters, a type that nobody knows is passed over. */
  static void given(Scene scene, int times) {
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      List<Duration> found = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        found.add(values()[i % values().length].give(scene, topics));
        expectPassedOver(scene, topics);
        scene
            .cluster()
            .services()
            .keySet()
            .forEach(service -> scene.recovery().ofService(service, System.nanoTime()));
      }
      giveUp(scene);
      scene.remark("parked within %d ms", Timings.Spread.of(found).max().toMillis());
    }
  }

  /** One, to followers that do not as they should. */
  static void givenOnce(Scene scene) {
    try (TopicClient topics = new TopicClient(scene.servers().kafkaAddress())) {
      BROKEN_SCHEMA.give(scene, topics);
    }
  }

  private Duration give(Scene scene, TopicClient topics) {
    String event = UUID.randomUUID().toString();
    String place = topics.tell(this == NO_EVENT ? bare(value) : message(event, KNOWN, value));
    scene.fault();
    String id = this == NO_EVENT ? place : event;
    Duration parked = awaitParked(scene, id, this);
    FOLLOWERS.forEach(follower -> expectKept(scene, follower, id));
    FOLLOWERS.forEach(follower -> expectLetter(scene, topics, follower, place, this));
    return parked;
  }

  /** They are gone, and nothing waits behind them. */
  static void giveUp(Scene scene) {
    try (Operator operator = new Operator(scene.cluster().address())) {
      FOLLOWERS.forEach(operator::releaseAll);
    }
  }

  /** By all within the same seconds. */
  private static Duration awaitParked(Scene scene, String event, Poison poison) {
    long began = System.nanoTime();
    for (String follower : FOLLOWERS) {
      String parked = "select count(*) from parked_event where event_id = '%s'".formatted(event);
      Duration left = AT_ONCE.minus(Scene.since(began));
      if (!Await.within(left, () -> scene.books().number(follower, parked) == 1)) {
        scene.find(Finding.failed("%s has not parked %s within 5 s", follower, poison));
      }
    }
    return Scene.since(began);
  }

  /** As it came, to the byte: an operator replays it from there. */
  private void expectKept(Scene scene, String follower, String event) {
    String kept =
        "select count(*) from parked_event where event_id = '%s' and md5(value) is not distinct from %s"
            .formatted(event, value == null ? "null" : "md5('" + value + "')");
    if (scene.books().number(follower, kept) != 1) {
      scene.find(Finding.failed("%s has not kept %s as it came", follower, this));
    }
  }

  private static void expectLetter(
      Scene scene, TopicClient topics, String follower, String place, Poison poison) {
    boolean there =
        topics.all("%s.dlq.%s-service".formatted(TOPIC, follower)).stream()
            .anyMatch(letter ->
                placeOf(letter).equals(place)
                    && !TopicClient.header(letter, "dead-letter-reason").isEmpty());
    if (!there) {
      scene.find(
          Finding.failed("%s is not among the dead letters of %s, with why", poison, follower));
    }
  }

  /** Where the message stood of which a dead letter is. */
  private static String placeOf(ConsumerRecord<String, byte[]> letter) {
    return "%s/%s/%s"
        .formatted(
            TopicClient.header(letter, "dead-letter-topic"),
            TopicClient.header(letter, "dead-letter-partition"),
            TopicClient.header(letter, "dead-letter-offset"));
  }

  private static void expectPassedOver(Scene scene, TopicClient topics) {
    String event = UUID.randomUUID().toString();
    topics.tell(message(event, UNKNOWN, "{}"));
    String skipped =
        "select count(*) from inbox where outcome = 'SKIPPED' and event_id = '%s'".formatted(event);
    for (String follower : FOLLOWERS) {
      Await.until(
          "a type that nobody knows is passed over by " + follower,
          Scene.PATIENCE,
          () -> scene.books().number(follower, skipped) == 1);
    }
  }

  private static ProducerRecord<String, byte[]> message(String event, String type, String value) {
    ProducerRecord<String, byte[]> message = bare(value);
    header(message, "ce_specversion", "1.0");
    header(message, "ce_id", event);
    header(message, "ce_source", SOURCE);
    header(message, "ce_type", type);
    header(message, "ce_subject", "poison/" + event);
    header(message, "ce_time", "2040-03-01T10:00:00Z");
    header(message, "content-type", "application/json");
    return message;
  }

  private static ProducerRecord<String, byte[]> bare(String value) {
    return new ProducerRecord<>(TOPIC, "FIRE1", value == null ? null : TopicClient.bytes(value));
  }

  private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
