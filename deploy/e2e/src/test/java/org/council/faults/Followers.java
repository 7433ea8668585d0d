package org.council.faults;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.backing.Topics;
import org.council.e2e.Await;
import org.council.faults.load.Crowd;

/** What makes following hard. */
final class Followers {

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
}
