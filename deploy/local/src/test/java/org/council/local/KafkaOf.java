package org.council.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that the Kafka of a suite has. */
final class KafkaOf {

  private KafkaOf() {}

  static void addTopic(Suite suite, String name) throws Exception {
    try (var admin = admin(suite)) {
      var topic = new NewTopic(name, 1, (short) 1);
      admin.createTopics(List.of(topic)).all().get(10, SECONDS);
    }
  }

  static Set<String> topics(Suite suite) throws InterruptedException, ExecutionException {
    try (var admin = admin(suite)) {
      return admin.listTopics().names().get();
    }
  }

  private static Admin admin(Suite suite) {
    return Admin.create(Map.of("bootstrap.servers", suite.address().kafka()));
  }
}
